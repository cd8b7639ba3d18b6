import Catalog
import Changing
import ModelViewUpdate
import TencentCloud

/// What a change wants done, as effects labelled with its number.
struct ChangeEffects {
  let environment: ConsoleEnvironment
  let number: Int
  let job: ChangeJob

  /// The work of a request.
  func perform(_ request: ChangeRequest) -> Effect<Message> {
    switch request {
    case .read: return read
    case .begin(let before):
      return append("begin", .begun(record(before))) { .begun(problem: $0) }
    case .call: return call
    case .wait(let milliseconds):
      return .after(label("wait"), milliseconds: milliseconds, message(.waited))
    case .end(let outcome):
      let line = ChangeJournalLine.ended(record(job.run.before?.values ?? [:]), outcome)
      return append("end", line) { .recorded(problem: $0) }
    }
  }

  /// What the journal and an undo are told.
  func record(_ before: [String: JSONValue]) -> ChangeRecord {
    ChangeRecord(
      number: number, region: job.region, change: job.run.change, before: before,
      found: job.run.after?.values ?? [:])
  }

  /// Gives up a reading or a wait; a call goes on.
  var cancelled: Effect<Message> { .cancel(label("read")) + .cancel(label("wait")) }

  private func label(_ what: String) -> String {
    "\(what) \(job.run.change.action.name) of change \(number)"
  }

  private func message(_ event: ChangeEvent) -> Message {
    .changed(ChangeMessage(number: number, event: event))
  }

  private var read: Effect<Message> {
    let change = job.run.change
    guard let readBack = change.readBack else { return .none }
    return .run(label("read")) { [environment, job, number] send in
      let reader = ReadBackReader(
        client: await environment.client(job.region), recipe: readBack.recipe,
        purpose: readBack.purpose, target: change.target,
        context: change.parameters)
      var result: Result<ReadBackReading, CloudError>
      do throws(CloudError) {
        result = .success(try await reader.read(wanted: change.wanted))
      } catch {
        result = .failure(error)
      }
      send(.changed(ChangeMessage(number: number, event: .read(result))))
    }
  }

  private var call: Effect<Message> {
    let change = job.run.change
    return .run(label("call")) { [environment, job, number] send in
      let client = await environment.client(job.region)
      var result: Result<CallReply, CloudError>
      do throws(CloudError) {
        var call = CloudCall(change.action, change.parameters)
        call.confirmation = change.confirmation
        result = .success(try CallReply(try await client.send(call), of: call))
      } catch {
        result = .failure(error)
      }
      send(.changed(ChangeMessage(number: number, event: .called(result))))
    }
  }

  private func append(
    _ what: String, _ line: ChangeJournalLine,
    _ event: @escaping @Sendable (String?) -> ChangeEvent
  ) -> Effect<Message> {
    .run(label(what)) { [environment, number] send in
      var problem: String?
      do { try await environment.appendJournal?(line) } catch { problem = "\(error)" }
      send(.changed(ChangeMessage(number: number, event: event(problem))))
    }
  }
}
