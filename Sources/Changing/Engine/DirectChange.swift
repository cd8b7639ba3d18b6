import Catalog
package import TencentCloud

/// A change by one call of a script: nobody looked at the thing before, so that nothing is
/// compared, but it is journaled as every other, with what was there before where that can be read.
package struct DirectChange: Sendable {
  /// What came of it.
  package struct Made: Sendable {
    /// What the service said; nil where nothing was sent, since the journal cannot be written.
    package let result: Result<CallReply, CloudError>?
    /// Why a line of the journal is missing.
    package let journalProblem: String?
  }

  private let change: Change
  private let client: CloudClient
  private let confirmation: String?
  private let append: @Sendable (ChangeJournalLine) async throws -> Void

  /// A change that was not made yet.
  /// - Parameter confirmation: what was typed to confirm it, for the rules that ask.
  package init(
    action: ActionDescriptor, parameters: JSONValue, client: CloudClient, confirmation: String?,
    append: @escaping @Sendable (ChangeJournalLine) async throws -> Void
  ) {
    change = Change(action: action, parameters: parameters)
    self.client = client
    self.confirmation = confirmation
    self.append = append
  }

  /// Makes it.
  package func make() async -> Made {
    var call = CloudCall(change.action, change.parameters)
    call.confirmation = confirmation
    if let refusal = await client.refusal(of: call) {
      return Made(result: .failure(refusal), journalProblem: nil)
    }
    let record = ChangeRecord(
      number: 1, region: client.configuration.region, change: change, before: await before)
    do { try await append(.begun(record)) } catch {
      return Made(result: nil, journalProblem: "\(error)")
    }
    let result = await send(call)
    do { try await append(.ended(record, outcome(result))) } catch {
      return Made(result: result, journalProblem: "\(error)")
    }
    return Made(result: result, journalProblem: nil)
  }

  /// What can be read of it: nothing keeps a script from what it wants where that fails.
  private var before: [String: JSONValue] {
    get async {
      guard let readBack = change.readBack, readBack.purpose != .purchase else { return [:] }
      let reader = ReadBackReader(
        client: client, recipe: readBack.recipe, purpose: readBack.purpose, target: change.target,
        context: change.parameters)
      do throws(CloudError) {
        return try await reader.read(wanted: Set(readBack.recipe.fields)).values
      } catch {
        return [:]
      }
    }
  }

  private func send(_ call: CloudCall) async -> Result<CallReply, CloudError> {
    do throws(CloudError) {
      return .success(try CallReply(try await client.send(call), of: call))
    } catch {
      return .failure(error)
    }
  }

  private func outcome(_ result: Result<CallReply, CloudError>) -> ChangeOutcome {
    switch result {
    case .success(let reply): .done(ChangeReceipt(reply, of: change.action))
    case .failure(let error):
      error.isOutcomeUnknown ? .unanswered(error, .cannotTell) : .refused(error)
    }
  }
}
