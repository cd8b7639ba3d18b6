import Catalog
import Changing
import ModelViewUpdate
import Panes
import TencentCloud

/// The present values of what a form is about, read when it opens.
enum FormReadingUpdate {
  /// Whether the form of an action opens with the values that the thing has.
  static func isReadAtFirst(_ action: ActionID) -> Bool {
    ReadBack.of(action)?.purpose == .modification
  }

  /// Reads everything that can stand in the form.
  static func read(
    _ action: ActionID, _ target: ChangeTarget, _ context: JSONValue, paneID: Int,
    _ model: ConsoleModel, _ work: Work
  ) -> Effect<Message> {
    guard let readBack = ReadBack.of(action) else { return .none }
    let (environment, region) = (work.environment, model.session.region)
    return .run(RequestLabel.present(paneID)) { send in
      let reader = ReadBackReader(
        client: await environment.client(region), recipe: readBack.recipe,
        purpose: readBack.purpose, target: target, context: context)
      var result: Result<ReadBackReading, CloudError>
      do throws(CloudError) {
        result = .success(try await reader.read(wanted: Set(readBack.recipe.fields)))
      } catch {
        result = .failure(error)
      }
      send(.presentRead(PresentAnswer(paneID: paneID, result: result)))
    }
  }

  /// Takes what was read.
  static func take(_ answer: PresentAnswer, _ model: inout ConsoleModel) {
    guard let index = model.panes.firstIndex(where: { $0.id == answer.paneID }),
      var form = model.panes[index].form
    else { return }
    form.isReading = false
    switch answer.result {
    case .failure(let error): model.notice = Notice(.failure, ErrorPhrases.phrase(error))
    case .success(let reading): form.fill(reading.values)
    }
    model.panes[index].form = form
  }
}
