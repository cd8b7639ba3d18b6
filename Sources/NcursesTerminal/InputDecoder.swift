import TerminalUI

/// Turns the bytes that a terminal sends into events, across reads. A value: it reads nothing
/// itself and knows no clock.
struct InputDecoder {
  /// What stands at the start of some bytes.
  enum Step {
    case text(Unicode.Scalar, length: Int)
    case event(Event, length: Int)
    case paste(length: Int)
    case nothing(length: Int)
    /// The rest has not come yet.
    case unfinished
  }

  private let keys: [KeySequence]
  private let encoding: InputEncoding
  private var waiting: [UInt8] = []
  private var paste: PasteCollector?
  private var clicks = ClickCounter()

  /// `keys` are the terminal's own sequences, which come before the usual ones.
  init(keys: [KeySequence] = [], encoding: InputEncoding = .utf8) {
    self.keys = keys
    self.encoding = encoding
  }

  /// Events that `bytes` complete; `time` in milliseconds tells double clicks.
  mutating func decode(_ bytes: ArraySlice<UInt8>, at time: Int = 0) -> [Event] {
    waiting += bytes
    var events: [Event] = []
    var text = ""
    var place = 0
    while place < waiting.count {
      if paste != nil {
        place = takePaste(from: place, into: &events)
        if paste != nil { break }
        continue
      }
      switch step(at: place) {
      case .text(let scalar, let length):
        text.unicodeScalars.append(scalar)
        place += length
        continue
      case .event(let event, let length):
        flush(&text, into: &events)
        events.append(clicks.counted(event, at: time))
        place += length
      case .paste(let length):
        flush(&text, into: &events)
        paste = PasteCollector(encoding: encoding)
        place += length
      case .nothing(let length): place += length
      case .unfinished:
        flush(&text, into: &events)
        waiting.removeFirst(place)
        return events
      }
    }
    flush(&text, into: &events)
    waiting.removeFirst(min(place, waiting.count))
    return events
  }

  /// How long to wait for the rest of what has begun, in milliseconds; nil when nothing has. A
  /// bracket after an escape is hardly typed by hand, so the rest of it may take its time over a
  /// slow link.
  func patience(escapeDelay: Int) -> Int? {
    if paste != nil { return 5000 }
    if waiting.isEmpty { return nil }
    return waiting == [0x1B] ? escapeDelay : max(escapeDelay, 300)
  }

  /// Takes what waited too long as it is.
  mutating func giveUp() -> [Event] {
    defer { waiting = [] }
    if let collected = paste {
      paste = nil
      return [.paste(collected.text)]
    }
    switch (waiting.first, waiting.count) {
    case (0x1B, 1): return [.key(KeyPress(.escape))]
    case (0x1B, 2):
      let character = Character(Unicode.Scalar(waiting[1]))
      return [.key(KeyPress(.character(character), modifiers: .alt))]
    default: return []
    }
  }

  private mutating func takePaste(from place: Int, into events: inout [Event]) -> Int {
    guard let used = paste?.take(waiting[place...]) else { return waiting.count }
    guard let collected = paste, collected.isComplete else { return place + used }
    paste = nil
    events.append(.paste(collected.text))
    return place + used
  }

  /// Marks join the character before them, as input methods send whole emoji.
  private func flush(_ text: inout String, into events: inout [Event]) {
    for character in text { events.append(.key(.character(character))) }
    text = ""
  }

  private func step(at place: Int) -> Step {
    let byte = waiting[place]
    switch byte {
    case 0x1B: return escape(at: place)
    case 0x00..<0x20, 0x7F: return .event(.key(ControlKeys.press(for: byte)), length: 1)
    default: return scalar(at: place)
    }
  }

  /// A character; bytes that are none mean nothing.
  private func scalar(at place: Int) -> Step {
    switch encoding.first(in: waiting[place...]) {
    case .scalar(let scalar, let length): .text(scalar, length: length)
    case .invalid: .nothing(length: 1)
    case .unfinished: .unfinished
    }
  }

  private func escape(at place: Int) -> Step {
    guard place + 1 < waiting.count else { return .unfinished }
    switch waiting[place + 1] {
    // Escape, and then whatever the next one starts.
    case 0x1B: return .event(.key(KeyPress(.escape)), length: 1)
    case UInt8(ascii: "["), UInt8(ascii: "O"):
      guard let sequence = EscapeSequence(waiting[place...]) else { return .unfinished }
      let bytes = waiting[place..<place + sequence.length]
      if let known = keys.last(where: { $0.bytes.elementsEqual(bytes) }) {
        return .event(.key(known.press), length: sequence.length)
      }
      return sequence.step
    case let byte where byte < 0x20 || byte == 0x7F:
      var press = ControlKeys.press(for: byte)
      press.modifiers.insert(.alt)
      return .event(.key(press), length: 2)
    default:
      switch encoding.first(in: waiting[(place + 1)...]) {
      case .scalar(let scalar, let length):
        let press = KeyPress(.character(Character(scalar)), modifiers: .alt)
        return .event(.key(press), length: length + 1)
      case .invalid: return .event(.key(KeyPress(.escape)), length: 1)
      case .unfinished: return .unfinished
      }
    }
  }
}
