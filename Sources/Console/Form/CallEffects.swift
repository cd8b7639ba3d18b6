import Catalog
import Changing
import ModelViewUpdate
import TencentCloud

/// Calls by the name of their action, as effects labelled with it.
struct CallEffects {
  let environment: ConsoleEnvironment
  let region: String

  /// Sends what a form holds.
  func send(paneID: Int, _ action: ActionDescriptor, _ parameters: JSONValue) -> Effect<Message> {
    run(RequestLabel.call(action.name, paneID), action, parameters) { result in
      .called(CallAnswer(paneID: paneID, action: action.id, result: result))
    }
  }

  private func run(
    _ label: String, _ action: ActionDescriptor, _ parameters: JSONValue,
    _ message: @escaping @Sendable (Result<CallReply, CloudError>) -> Message
  ) -> Effect<Message> {
    .run(label) { [environment, region] send in
      let client = await environment.client(region)
      do throws(CloudError) {
        let call = CloudCall(action, parameters)
        send(message(.success(try CallReply(try await client.send(call), of: call))))
      } catch {
        send(message(.failure(error)))
      }
    }
  }
}
