/// What was changed so shortly before the end that it is not in its file yet.
public struct LastWritings: Sendable {
  private let pins: [String: ListChange<Pin>]
  private let clients: [String: ListChange<String>]

  /// What a model holds of it. A file that could not be read is left as it is.
  public init(_ model: ConsoleModel) {
    pins = LastWritings.unwritten(model.keptPins)
    clients = LastWritings.unwritten(model.keptClients)
  }

  /// Whether there is nothing to write.
  public var isEmpty: Bool { pins.isEmpty && clients.isEmpty }

  /// Writes it.
  /// - Returns: What could not be written, and why.
  public func write(_ environment: ConsoleEnvironment) async -> [Phrase] {
    var problems: [Phrase] = []
    for (region, change) in pins {
      do { _ = try await environment.changePins?(region, change) } catch {
        problems.append(PinPhrases.notKept("\(error)"))
      }
    }
    for (instanceID, change) in clients {
      do { _ = try await environment.changeClients(instanceID, change) } catch {
        problems.append(Phrases.clientsNotSaved("\(error)"))
      }
    }
    return problems
  }

  private static func unwritten<Item>(
    _ lists: [String: KeptList<Item>]
  ) -> [String: ListChange<Item>] {
    lists.filter { $0.value.file != .unreadable }.mapValues(\.unwritten)
      .filter { !$0.value.isEmpty }
  }
}
