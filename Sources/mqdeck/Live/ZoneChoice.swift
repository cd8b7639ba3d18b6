import Catalog
import ConfigurationFiles
import Console

/// Which time zone the console shows times in, and who said so: `TZ` where it is set, else the
/// settings, else the machine, else UTC. What was asked for and cannot be had is told.
struct ZoneChoice: Equatable {
  /// What the C library takes as `TZ`; nil leaves the zone to the machine's own setting.
  let specification: String?
  /// Who named the zone, for `doctor`.
  let source: String
  /// What cannot be had.
  let mistakes: [Diagnostic]

  init(
    variable: String?, setting: String?, settingPlace: Diagnostic, files: ZoneFiles
  ) {
    var mistakes: [Diagnostic] = []
    let named = ZoneChoice.named(variable, setting, settingPlace, files, &mistakes)
    self.mistakes = mistakes
    if let named {
      (specification, source) = named
    } else if files.hasLocalZone {
      (specification, source) = (nil, "this machine’s own")
    } else {
      (specification, source) = ("UTC0", "no other is set")
    }
  }

  private static func named(
    _ variable: String?, _ setting: String?, _ settingPlace: Diagnostic, _ files: ZoneFiles,
    _ mistakes: inout [Diagnostic]
  ) -> (String, String)? {
    if let variable, !variable.isEmpty {
      if let found = specification(variable: variable, files) {
        return (found, "TZ=\(variable)")
      }
      mistakes.append(
        ZoneChoice.mistake(
          Diagnostic(file: "TZ", message: ""), missing(variable, files, example: "CST-8")))
    }
    if let setting {
      if let found = specification(setting: setting, files) {
        return (found, "time_zone: \(setting) in \(settingPlace.file)")
      }
      mistakes.append(
        ZoneChoice.mistake(
          settingPlace,
          distance(setting).map {
            Phrase(
              "this machine knows no time zone “\(setting)”; write “\($0)”",
              "本机没有时区“\(setting)”；请写“\($0)”")
          } ?? missing(setting, files, example: "UTC+8"), key: "time_zone"))
    }
    return nil
  }

  /// What the variable means to every program here: a file's name, or a rule such as `CST-8`, which
  /// counts west of Greenwich.
  private static func specification(variable: String, _ files: ZoneFiles) -> String? {
    let name = variable.hasPrefix(":") ? String(variable.dropFirst()) : variable
    if files.hold(name) { return variable }
    if isUniversal(name) { return "UTC0" }
    return !variable.hasPrefix(":") && PosixZone.isReadable(name) ? variable : nil
  }

  /// What a person writes: a file's name, or `UTC+8`, which counts east.
  private static func specification(setting: String, _ files: ZoneFiles) -> String? {
    if isUniversal(setting) { return "UTC0" }
    if let minutes = minutesEast(setting) {
      let sign = minutes < 0 ? "+" : "-"
      return "<\(setting.filter { $0 != ":" })>"
        + "\(sign)\(minutes.magnitude / 60):\(minutes.magnitude % 60)"
    }
    return files.hold(setting) ? setting : nil
  }

  private static func isUniversal(_ name: String) -> Bool {
    ["UTC", "GMT", "Z", "UCT", "Etc/UTC"].contains(name)
  }

  /// Minutes east of Greenwich from `UTC+8`, `UTC-3:30` or `GMT+08:00`.
  private static func minutesEast(_ text: String) -> Int? {
    guard text.hasPrefix("UTC") || text.hasPrefix("GMT"), let sign = text.dropFirst(3).first,
      sign == "+" || sign == "-"
    else { return nil }
    let parts = text.dropFirst(4).split(separator: ":", omittingEmptySubsequences: false)
    guard (1...2).contains(parts.count), (1...2).contains(parts[0].utf8.count),
      let hours = Int(parts[0]), (0...14).contains(hours)
    else { return nil }
    var minutes = 0
    if parts.count == 2 {
      guard parts[1].utf8.count == 2, let rest = Int(parts[1]), (0...59).contains(rest)
      else { return nil }
      minutes = rest
    }
    return (hours * 60 + minutes) * (sign == "-" ? -1 : 1)
  }

  /// What is meant by `utc+8`, `UTC8`, `+8` or `GMT 08:00`, as it has to be written; nil where it is
  /// no distance.
  private static func distance(_ text: String) -> String? {
    var rest = text.uppercased().filter { $0 != " " }[...]
    if rest.hasPrefix("UTC") || rest.hasPrefix("GMT") { rest = rest.dropFirst(3) }
    let isWest = rest.first == "-" || rest.first == "−"
    if isWest || rest.first == "+" { rest = rest.dropFirst() }
    let written = "UTC\(isWest ? "-" : "+")\(rest)"
    return minutesEast(written) == nil ? nil : written
  }

  private static func missing(_ name: String, _ files: ZoneFiles, example: String) -> Phrase {
    files.areThere
      ? Phrase("this machine knows no time zone “\(name)”", "本机没有时区“\(name)”")
      : Phrase(
        "“\(name)” cannot be looked up: there are no time zone files here; write “\(example)”",
        "无法查找“\(name)”：本机没有时区文件；请写“\(example)”")
  }

  private static func mistake(
    _ place: Diagnostic, _ text: Phrase, key: String? = nil
  ) -> Diagnostic {
    Diagnostic(
      file: place.file, position: place.position,
      message: (key.map { $0 + ": " } ?? "") + text.english,
      chinese: (key.map { $0 + "：" } ?? "") + text.chinese)
  }
}
