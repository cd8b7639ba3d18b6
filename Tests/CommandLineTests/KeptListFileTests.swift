import ConfigurationFiles
import Watching
import Testing

@testable import mqdeck

/// Pins and watched clients in their files.
struct KeptListFileTests {
  private let home = TemporaryHome()
  private var directories: XDGDirectories {
    XDGDirectories(environment: [:], fallbackHome: home.path)
  }

  private func pins(_ profile: String, _ region: String = "ap-guangzhou") -> KeptListFile<Pin> {
    .pins(directories, profile: profile, region: region)
  }

  private func clients(_ instanceID: String) -> KeptListFile<String> {
    .clients(directories, instanceID: instanceID)
  }

  private func pin(_ name: String) -> Pin {
    Pin(resource: "groups", instanceID: "rmq-1", parent: nil, rowID: name)
  }

  @Test func pinsAreKeptByProfileAndRegionAndArePrivate() async throws {
    #expect(try pins("prod").read().isEmpty)
    let held = try await pins("prod").change(.adding([pin("订单\n\"a\""), pin("b")]))
    #expect(held == [pin("订单\n\"a\""), pin("b")])
    _ = try await pins("dev").change(.adding([pin("c")]))
    _ = try await pins("prod", "ap-shanghai").change(.adding([pin("d")]))
    #expect(try pins("prod").read() == held)
    #expect(try pins("dev").read() == [pin("c")])
    let file = SmallFile(home.path + "/.local/state/mqdeck/pins/prod/ap-guangzhou.json")
    #expect(file.permissions == 0o600)
  }

  @Test func idsAreKeptByInstance() async throws {
    _ = try await clients("mqtt-1").change(.adding(["sensor-001", "a/b\n\"c\"", "车间"]))
    _ = try await clients("mqtt-2").change(.adding(["other"]))
    let left = try await clients("mqtt-1").change(.removing(["sensor-001"]))
    #expect(left == ["a/b\n\"c\"", "车间"])
    #expect(try clients("mqtt-1").read() == ["a/b\n\"c\"", "车间"])
  }

  @Test func aNameCannotLeadElsewhere() async throws {
    let list = pins("../..", "../x")
    #expect(
      list.path == home.path + "/.local/state/mqdeck/pins/_2e_2e_2f_2e_2e/_2e_2e_2fx.json")
    let names = "_2e_2e_2f_2e_2e_2f_2e_2e_2fescape.json"
    #expect(
      clients("../../../escape").path == home.path + "/.local/state/mqdeck/mqtt-clients/" + names)
  }

  private func problem(_ name: String, _ text: String) -> String? {
    home.write(".local/state/mqdeck/\(name)", text)
    do {
      if name.hasPrefix("pins") { _ = try pins("p").read() } else { _ = try clients("m").read() }
      return nil
    } catch {
      return "\(error)".replacing(home.path + "/.local/state/mqdeck/", with: "")
    }
  }

  /// A person reads it, and goes to that line.
  @Test func whatIsWrongWithAFileIsASentenceWithItsPlace() {
    let (clients, pins) = ("mqtt-clients/m.json", "pins/p/ap-guangzhou.json")
    #expect(problem(clients, "[\n\"a\",\n\"b") == "\(clients):3: it ends too early")
    #expect(problem(clients, "[\n\"a\",\n}]") == "\(clients):3: it is not JSON")
    #expect(problem(clients, "") == "\(clients):1: it ends too early")
    #expect(problem(clients, "{}") == "\(clients): it is not a list")
    #expect(
      problem(clients, "[\"a\", 7]")
        == "\(clients): entry 2: it is missing or not what belongs there")
    #expect(
      problem(pins, "[{\"resource\": \"groups\"}]")
        == "\(pins): entry 1: “rowID” is missing or not what belongs there")
    #expect(problem(clients, "[\"a\"]") == nil)
  }

  /// Nothing is written that could not be read again, and what was there stays.
  @Test func whatIsLargerThanAReadingTakesIsNotWritten() async throws {
    let list = clients("mqtt-1")
    let id = String(repeating: "x", count: 190)
    let many = (0..<5100).map { "\(id)-\($0)" }
    #expect(try await list.change(.adding(many)).count == 5100)
    let more = (0..<900).map { "\(id)/\($0)" }
    #expect(try await list.change(.adding(more)).count == 6000)
    #expect(try list.read() == many + more, "more than 1 MiB")
    let tooMany = (0..<80_000).map { "\(id)+\($0)" }
    let error = await #expect(throws: KeptListDefect.self) {
      _ = try await list.change(.adding(tooMany))
    }
    #expect(
      error?.description
        == "\(list.path): 86000 entries would be more than 16 MB; remove some")
    #expect(try list.read() == many + more)
    home.write(".local/state/mqdeck/mqtt-clients/m.json", String(repeating: " ", count: 16_000_001))
    #expect(throws: KeptListDefect.self) { try clients("m").read() }
  }

  @Test func aDamagedFileIsAnErrorAndStaysAsItIs() async throws {
    home.write(".local/state/mqdeck/mqtt-clients/mqtt-1.json", "[\"a\"")
    #expect(throws: (any Error).self) { try clients("mqtt-1").read() }
    await #expect(throws: (any Error).self) {
      let _: [String] = try await clients("mqtt-1").change(ListChange.adding(["b"]))
    }
    #expect(try SmallFile(clients("mqtt-1").path).read() == Array("[\"a\"".utf8))
  }

  /// Tasks stand for consoles: each opens the files anew, and the locks belong to the opened file.
  @Test func manyWritersLoseNothingAndLeaveNothingBeside() async throws {
    let list = clients("mqtt-1")
    try await withThrowingTaskGroup(of: Void.self) { group in
      for writer in 0..<4 {
        group.addTask {
          for number in 0..<25 { _ = try await list.change(.adding(["\(writer)/\(number)"])) }
        }
      }
      try await group.waitForAll()
    }
    #expect(Set(try list.read()).count == 100)
    let leftOver = home.names(".local/state/mqdeck/mqtt-clients").sorted()
    #expect(leftOver == ["mqtt-1.json", "mqtt-1.json.lock"])
  }

  @Test func whoHoldsTheFileForTooLongIsTold() async throws {
    var list = clients("mqtt-1")
    list.longestWaitMilliseconds = 50
    var lock: FileLock? = try await FileLock.waiting(
      toWrite: list.path, lockPath: list.path + ".lock")
    var error: FileBusy?
    do {
      _ = try await list.change(.adding(["a"]))
    } catch let busy as FileBusy {
      error = busy
    }
    #expect(lock != nil)
    lock = nil
    #expect(
      error?.description.contains(
        "cannot write \(list.path): another program has held its lock for 1 s") == true)
    let held = try await list.change(.adding(["a"]))
    #expect(held == ["a"])
  }

  /// Whoever quits writes the whole of what is left.
  @Test func whatWasCancelledWritesNothing() async throws {
    let list = clients("mqtt-1")
    let task = Task {
      withUnsafeCurrentTask { $0?.cancel() }
      return try await list.change(.adding(["a"]))
    }
    await #expect(throws: CancellationError.self) { try await task.value }
    #expect(try list.read().isEmpty)
  }

  @Test func aFileOfEventsIsNeverWrittenOver() throws {
    let path = home.path + "/events.jsonl"
    try PrivateFile(path).writeNew(Array("one\n".utf8))
    #expect(SmallFile(path).permissions == 0o600)
    #expect(throws: FileError.self) { try PrivateFile(path).writeNew(Array("two\n".utf8)) }
    #expect(try SmallFile(path).read() == Array("one\n".utf8))
  }
}
