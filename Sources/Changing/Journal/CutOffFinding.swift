package import Catalog
package import TencentCloud

/// What is known of a change that was begun and never ended.
package struct CutOffFinding: Equatable, Sendable {
  /// Its first line.
  package let line: JournalLine
  /// What reading its thing showed; nil where it was not read, or could not be.
  package let verdict: ChangeVerdict?

  package init(line: JournalLine, verdict: ChangeVerdict?) {
    self.line = line
    self.verdict = verdict
  }

  /// What the journal is told; nil where nobody can tell.
  package var outcome: JournalOutcome? {
    switch verdict {
    case .took: .took
    case .didNotTake: .didNotTake
    case .cannotTell, nil: nil
    }
  }
}

extension JournalLine {
  /// Whether the account, the address and the region of a session are those with which the change
  /// was made: elsewhere a thing of the same name says nothing.
  /// - Parameter accountID: The main account of the session, where its keys end.
  package func isOf(_ session: Session, accountID: String?) -> Bool {
    guard isAtPlace(of: session) else { return false }
    // Keys that were renewed since have another SecretId; the same end of it may be chance.
    if let written = author.accountID, let accountID { return written == accountID }
    return author.secretIDEnd != nil && author.secretIDEnd == session.secretIDEnd
  }

  /// Whether it may be of that session, as far as is known without its account.
  package func mayBeOf(_ session: Session) -> Bool {
    isAtPlace(of: session) && (author.accountID != nil || isOf(session, accountID: nil))
  }

  private func isAtPlace(of session: Session) -> Bool {
    author.profile == session.profile && author.endpoint == session.endpoint
      && record.region == session.region
  }

  /// Reads the thing that the change is about, and says what that shows.
  package func readBack(_ client: CloudClient) async -> ChangeVerdict? {
    guard let action = APICatalogs.known.action(record.action) else { return nil }
    let change = Change(action: action, parameters: comparable, seen: record.before)
    // Others may have bought an instance of that name since.
    guard let readBack = change.readBack, readBack.purpose != .purchase,
      // Hours later a lag says nothing of what moved it.
      readBack.purpose != .offsetReset
    else { return nil }
    // What was there already says nothing by being there.
    if readBack.purpose == .creation, !record.before.isEmpty { return nil }
    let reader = ReadBackReader(
      client: client, recipe: readBack.recipe, purpose: readBack.purpose, target: change.target,
      context: change.parameters)
    do throws(CloudError) {
      let after = try await reader.read(wanted: change.wanted)
      let before = ReadBackReading(isThere: readBack.purpose != .creation, values: record.before)
      return ChangeCheck(change, before).verdict(after)
    } catch {
      return nil
    }
  }

  /// The parameters without the values of which nobody knows what was there before: that one is as
  /// it was sent does not show that it was sent.
  private var comparable: JSONValue {
    guard let readBack = ReadBack.of(record.action), readBack.purpose == .modification,
      case .object(let members) = record.parameters
    else { return record.parameters }
    return .object(
      members.filter { !readBack.recipe.fields.contains($0.key) || record.before[$0.key] != nil })
  }
}
