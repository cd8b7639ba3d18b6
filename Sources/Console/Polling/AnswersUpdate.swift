package import Catalog
import ModelViewUpdate
import Panes
package import TencentCloud
import Watching

/// What was learnt of the answers of a region.
package struct AnswersAnswer: Sendable {
  /// What came.
  package enum Content: Sendable {
    /// What former sessions knew.
    case kept(RegionAnswers)
    /// A question was answered, or not.
    case asked(ActionID, CloudError?)
    /// It cannot be kept, and why.
    case notKept(String)
  }

  /// The region.
  package let region: String
  /// What came.
  package let content: Content
}

/// Finds out once a day which products and actions a region answers: what is kept is read first,
/// what is not known is asked, and what was learnt is kept.
enum AnswersUpdate {
  /// Begins once the region has answered anything: nothing is learnt of a network that fails, and
  /// the first frame waits for none of this.
  static func begin(_ model: inout ConsoleModel, _ work: Work) -> Effect<Message> {
    let region = model.session.region
    guard let store = work.environment.answers, model.answers.begin(in: region) else {
      return .none
    }
    return .run("answers \(region)") { [environment = work.environment] send in
      let place = AnswerPlace(await environment.client(region).configuration)
      let answers = await store.read(place)
      send(.answersLearnt(AnswersAnswer(region: region, content: .kept(answers))))
    }
  }

  static func take(
    _ answer: AnswersAnswer, _ model: inout ConsoleModel, _ work: Work
  ) -> Effect<Message> {
    switch answer.content {
    case .kept(let known): model.answers.merge(known, in: answer.region)
    case .asked(let action, let error):
      model.poller.spend(1, at: work.moment)
      if let error {
        model.answers.learn(error, in: answer.region, at: work.moment)
      } else {
        model.answers.learnAnswer(to: action, in: answer.region, at: work.moment)
      }
    case .notKept(let reason):
      model.notice = model.notice ?? Notice(.warning, GroupPhrases.answersNotKept(reason))
      return .none
    }
    return ask(answer.region, &model, work)
  }

  /// Asks the next question, where there is one that was not asked since the user wanted to know.
  private static func ask(
    _ region: String, _ model: inout ConsoleModel, _ work: Work
  ) -> Effect<Message> {
    guard region == model.session.region,
      let question = model.answers.takeQuestion(in: region, at: work.moment),
      let descriptor = APICatalogs.known.action(question)
    else { return .none }
    return .run("answers \(region)") { [environment = work.environment] send in
      var failure: CloudError?
      do throws(CloudError) {
        let client = await environment.client(region).withoutRetries
        _ = try await client.send(CloudCall(descriptor, FirstLook.parameters))
      } catch {
        failure = error
      }
      let content = AnswersAnswer.Content.asked(question, failure)
      send(.answersLearnt(AnswersAnswer(region: region, content: content)))
    }
  }

  /// The user wants what is not there asked again.
  static func askAgain(_ model: inout ConsoleModel, _ work: Work) -> Effect<Message> {
    model.answers.askAgain(in: model.session.region)
    model.watch.askAgainWhatIsNotOffered()
    return model.answers.hasBegun(in: model.session.region)
      ? ask(model.session.region, &model, work) : .none
  }

  /// Keeps what was learnt since it was kept last, and asks what is in doubt by now.
  static func keep(_ model: inout ConsoleModel, _ work: Work) -> Effect<Message> {
    guard let region = model.answers.takeUnkept(), let store = work.environment.answers else {
      return .none
    }
    let answers = model.answers[region]
    let keeping = Effect<Message>.run("keep answers \(region)") {
      [environment = work.environment] send in
      let place = AnswerPlace(await environment.client(region).configuration)
      do {
        try await store.keep(answers, place)
      } catch {
        send(.answersLearnt(AnswersAnswer(region: region, content: .notKept("\(error)"))))
      }
    }
    return keeping + (model.answers.takeDoubt(in: region) ? ask(region, &model, work) : .none)
  }
}
