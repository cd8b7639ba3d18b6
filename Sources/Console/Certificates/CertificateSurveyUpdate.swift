import Catalog
import ModelViewUpdate
import TencentCloud
import Watching

/// What asking an MQTT instance for its certificates came to.
package struct CertificateAnswer: Sendable {
  /// The region that was asked.
  let region: String
  let instanceID: String
  let result: Result<CertificateFacts, CloudError>
}

/// The survey of certificates: an instance when it is time for one.
enum CertificateSurveyUpdate {
  /// Asks for the next one.
  static func goOn(_ model: inout ConsoleModel, _ work: Work) -> Effect<Message> {
    guard let id = model.watch.nextCertificates(at: work.moment) else { return .none }
    let (environment, region) = (work.environment, model.session.region)
    let now = work.moment.unixMilliseconds
    return .run("certificates of \(region)") { send in
      let client = await environment.client(region).withoutRetries
      var result: Result<CertificateFacts, CloudError>
      do throws(CloudError) {
        result = .success(try await CertificateFacts.read(of: id, client, now: now))
      } catch {
        result = .failure(error)
      }
      send(
        .certificatesSurveyed(
          CertificateAnswer(region: region, instanceID: id, result: result)))
    }
  }

  /// Takes what it came to. An answer of another region is dropped.
  static func take(
    _ answer: CertificateAnswer, _ model: inout ConsoleModel, _ work: Work
  ) -> Effect<Message> {
    guard answer.region == model.session.region else { return .none }
    model.watch.take(certificates: answer.result, of: answer.instanceID, at: work.moment)
    model.watch.judge(at: work.moment)
    BoardUpdate.fill(&model, at: work.moment)
    return .none
  }
}
