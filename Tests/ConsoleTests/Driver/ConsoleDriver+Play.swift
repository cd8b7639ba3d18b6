import ModelViewUpdate
import Simulator
import TRocket
import TencentCloud
import TerminalUI
import Testing

extension ConsoleDriver {
  /// Begins where a script begins and plays it.
  func play(_ script: KeyScript) async {
    await start(at: script.start)
    await play(script.keys)
  }

  /// Plays a script. Its words are names of keys and:
  /// - `text:…`, `paste:…`: typed or pasted;
  /// - `+5s`, `+5m`: time, in steps of a second, or of five seconds;
  /// - `size:COLSxROWS`: the window becomes another;
  /// - `burst:KEY,KEY`: keys that come before anything is answered;
  /// - `frame:KEY`: the frame right after a key, with which a script ends;
  /// - `theirs:TOPIC`: somebody else changes the remark of a topic of the first instance;
  /// - `network:down`: the service is not reached from here on.
  func play(_ script: String) async {
    for word in script.split(separator: " ") {
      await perform(String(word))
    }
  }

  private func perform(_ word: String) async {
    let parts = word.split(separator: ":", maxSplits: 1, omittingEmptySubsequences: false)
      .map(String.init)
    switch (parts.count > 1 ? parts[0] : "", parts.last ?? "") {
    case ("text", let text):
      for character in text { terminal.send(.key(.character(character))) }
    case ("paste", let text): terminal.send(.paste(text))
    case ("size", let text):
      let sides = text.split(separator: "x").compactMap { Int($0) }
      terminal.send(.resize(Size(columns: sides[0], rows: sides[1])))
    case ("burst", let names): for name in names.split(separator: ",") { press(String(name)) }
    case ("frame", let name):
      press(name)
      runtime.step()
      return
    case ("theirs", let topic): await changeRemark(ofTopic: topic)
    case ("network", let state): simulator.faults.refusesConnections = state == "down"
    default: if await !passTime(word) { press(word) }
    }
    await settle()
  }

  private func press(_ name: String) {
    guard let key = KeyPress(parsing: name) else { preconditionFailure("no key is called \(name)") }
    terminal.send(.key(key))
  }

  /// - Returns: Whether the word means time.
  private func passTime(_ word: String) async -> Bool {
    guard word.hasPrefix("+"), let count = Int64(word.dropFirst().dropLast()) else { return false }
    let isMinutes = word.hasSuffix("m")
    for _ in 0..<(isMinutes ? count * 12 : count) {
      clock.advance(milliseconds: isMinutes ? 5000 : 1000)
      await settle()
    }
    return true
  }

  private func changeRemark(ofTopic topic: String) async {
    let change = ModifyTopic(instanceID: "rmq-h28zr47h", topic: topic, remark: "theirs")
    do { _ = try await other.call(change) } catch { Issue.record(error) }
  }
}
