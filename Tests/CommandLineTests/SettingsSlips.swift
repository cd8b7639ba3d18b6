import ConfigurationFiles

/// Slips that hands make in a file of settings, drawn from a seed.
struct SettingsSlips {
  /// A file with a slip in it.
  struct Slip {
    var kind: String
    var text: String
  }

  private var state: UInt64

  init(seed: UInt64) { state = seed }

  /// SplitMix64.
  private mutating func draw(_ limit: Int) -> Int {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return Int((mixed ^ (mixed >> 31)) % UInt64(limit))
  }

  private mutating func pick<Value>(_ values: [Value]) -> Value { values[draw(values.count)] }

  /// One slip.
  mutating func slip(in text: String) -> Slip {
    var lines = text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    let index = draw(lines.count - 1)
    let kind = pick(["indentation", "key", "key", "repeat", "document", "mark", "anchor", "sign"])
    switch kind {
    case "indentation": indent(&lines[index])
    case "key": lines[index] = misspelled(lines[index])
    case "repeat":
      let end = min(lines.count - 1, index + 1 + draw(3))
      lines.insert(contentsOf: lines[index..<end], at: end)
    case "document": lines.insert(pick(["---", "...", "--- ", "---\n---"]), at: index)
    case "mark": lines[index] = "\u{FEFF}" + lines[index]
    case "anchor": lines[index] = anchored(lines[index])
    default: lines[index] = signed(lines[index])
    }
    return Slip(kind: kind, text: lines.joined(separator: "\n"))
  }

  private mutating func indent(_ line: inout String) {
    let width = line.prefix { $0 == " " }.count
    let shift = pick([-4, -3, -2, -1, 1, 2, 3, 4])
    line = String(repeating: " ", count: max(0, width + shift)) + line.drop { $0 == " " }
  }

  /// One or two letters of the line's key changed, or its case, a dash, a blank.
  private mutating func misspelled(_ line: String) -> String {
    guard let colon = line.firstIndex(of: ":") else { return line }
    let start = line[..<colon].firstIndex { !" -{".contains($0) } ?? line.startIndex
    var key = Array(line[start..<colon])
    guard key.count > 2 else { return line }
    for _ in 0...draw(2) {
      let place = draw(key.count)
      switch draw(6) {
      case 0: key.remove(at: place)
      case 1: key.insert(pick(Array("abcdelnorsuy_-")), at: place)
      case 2: key[place] = pick(Array("abcdelnorsuy_- "))
      case 3: key.swapAt(place, max(0, place - 1))
      case 4: key = Array(String(key).uppercased())
      default: key = key.map { $0 == "_" ? pick(["-", " "]) : $0 }
      }
      if key.count < 3 { break }
    }
    // More than two letters are no slip.
    if EditDistance.between(String(line[start..<colon]), String(key)) > 2 { return line }
    return line[..<start] + String(key) + line[colon...]
  }

  private mutating func anchored(_ line: String) -> String {
    let signs: [Character] = ["&", "*", "<"]
    guard let place = line.firstIndex(where: signs.contains) else {
      return line.replacing(
        ": ", with: pick([": &x ", ": *x ", ": *c ", ": &c "]), maxReplacements: 1)
    }
    var letters = Array(line)
    let offset = line.distance(from: line.startIndex, to: place)
    switch draw(4) {
    case 0: letters.remove(at: offset)
    case 1: letters[min(offset + 1, letters.count - 1)] = "q"
    case 2: letters.insert(pick(signs), at: offset)
    default: letters[offset] = pick(signs)
    }
    return String(letters)
  }

  /// A sign lost, doubled, or of full width.
  private mutating func signed(_ line: String) -> String {
    let signs: [Character] = ["\"", "'", ":", "-", "[", "]", "{", "}", ",", " "]
    var letters = Array(line)
    let places = letters.indices.filter { signs.contains(letters[$0]) }
    guard !places.isEmpty else { return line }
    let place = pick(places)
    switch draw(4) {
    case 0, 1: letters.remove(at: place)
    case 2: letters.insert(letters[place], at: place)
    default:
      let wide: [Character: Character] = [":": "：", "\"": "“", "'": "’", ",": "，", " ": "　"]
      letters[place] = wide[letters[place]] ?? "\t"
    }
    return String(letters)
  }
}
