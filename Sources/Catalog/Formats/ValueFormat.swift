import TencentCloud
package import TerminalUI

/// How values become text: numbers with separators and units, times in the local zone, raw values
/// of enumerations in words. What is not known is `–`.
package struct ValueFormat: Sendable {
  /// The language of words.
  package let language: Language
  /// Characters for what is not known and the like.
  package let symbols: Symbols
  /// The local time zone.
  package let timeZone: TimeZoneRule
  /// The present, in milliseconds since 1970 UTC; nil where times of day are always of today.
  package var now: Int64?

  /// A format.
  package init(language: Language, symbols: Symbols, timeZone: TimeZoneRule) {
    self.language = language
    self.symbols = symbols
    self.timeZone = timeZone
  }

  /// A value as a cell shows it: short.
  package func short(_ value: FieldValue, _ kind: FieldKind) -> String {
    switch value {
    case .unknown: String(symbols.unknown)
    case .text(let text): text
    case .integer(let integer): integerText(integer, kind)
    case .number(let number): kind == .rate ? rate(number) : ValueFormat.decimal(number)
    case .flag(let isOn): (isOn ? Phrases.yes : Phrases.no)[language]
    case .time(let milliseconds):
      kind == .timeOfDay ? timeOfDayOrDate(milliseconds) : time(milliseconds)
    case .roughTime(let roughness, let milliseconds):
      ValueFormat.rough(roughness, short(.time(unixMilliseconds: milliseconds), kind))
    case .token(let raw): token(raw, kind)
    case .secret: ValueFormat.mask
    case .structure(let json): compact(json)
    }
  }

  /// A value as a detail shows it: with its unit, and the raw value of an enumeration
  /// of the service in brackets.
  package func long(_ value: FieldValue, _ kind: FieldKind) -> String {
    switch (value, kind) {
    case (.integer(let integer), .hours) where integer >= 48 && integer % 24 == 0:
      "\(ValueFormat.grouped(integer)) \(Phrases.hours[language]) "
        + "(\(integer / 24) \(Phrases.days[language]))"
    case (.integer(let integer), .age): ageText(integer)
    case (.integer(let integer), .duration): integerText(integer, .duration)
    // A number that is a name.
    case (.integer(let integer), .text): "\(integer)"
    case (.integer(let integer), _):
      [ValueFormat.grouped(integer), unit(kind, of: integer)].filter { !$0.isEmpty }.joined(
        separator: " ")
    case (.token(let raw), .token(let enumeration)):
      EnumerationWords.phrase(enumeration, raw).map {
        EnumerationWords.ownNames.contains(enumeration) ? $0[language] : "\($0[language]) (\(raw))"
      } ?? raw
    case (.time(let milliseconds), _): time(milliseconds)
    case (.roughTime(let roughness, let milliseconds), _):
      ValueFormat.rough(roughness, time(milliseconds))
    default: short(value, kind)
    }
  }

  /// A date and a time of day to the second; the epoch itself means that there is none.
  package func time(_ unixMilliseconds: Int64) -> String {
    if unixMilliseconds == 0 { return String(symbols.unknown) }
    return ValueFormat.time(unixMilliseconds, in: timeZone)
  }

  /// The same as it is typed.
  package static func time(_ unixMilliseconds: Int64, in timeZone: TimeZoneRule) -> String {
    let seconds = unixMilliseconds.flooredQuotient(1000)
    let local = seconds + Int64(timeZone.secondsEastOfUTC(seconds))
    let days = local.flooredQuotient(86_400)
    return CivilDate(daysSince1970: Int(days)).text + " "
      + ValueFormat.timeOfDay(secondsOfDay: local - days * 86_400)
  }

  /// A time of day to the second; of what is a day old or older, the month and day.
  package func timeOfDayOrDate(_ unixMilliseconds: Int64) -> String {
    guard isShownAsDate(unixMilliseconds) else { return timeOfDay(unixMilliseconds) }
    return String(time(unixMilliseconds).prefix(10).suffix(5))
  }

  /// Whether a time is a day old or older, so that its time of day would mislead.
  package func isShownAsDate(_ unixMilliseconds: Int64) -> Bool {
    now.map { $0 - unixMilliseconds >= 86_400_000 } ?? false
  }

  /// What the zone of all times is called now.
  package var zoneName: String { timeZone.name(atUnixSeconds: (now ?? 0).flooredQuotient(1000)) }

  /// Hours and minutes with the zone, `20:07 UTC`.
  package func clock(_ unixMilliseconds: Int64) -> String {
    let zone = timeZone.name(atUnixSeconds: unixMilliseconds.flooredQuotient(1000))
    return "\(timeOfDay(unixMilliseconds).prefix(5)) \(zone)"
  }

  /// A time of day to the second, in the local zone.
  package func timeOfDay(_ unixMilliseconds: Int64) -> String {
    let seconds = unixMilliseconds.flooredQuotient(1000)
    let local = seconds + Int64(timeZone.secondsEastOfUTC(seconds))
    return ValueFormat.timeOfDay(secondsOfDay: local - local.flooredQuotient(86_400) * 86_400)
  }

  /// A range of times, the second one without its date where that is the same.
  package func range(_ range: TimeRange) -> String {
    let start = time(range.start)
    let end = time(range.end)
    let isSameDay = start.prefix(10) == end.prefix(10)
    return "\(start)–\(isSameDay ? String(end.dropFirst(11)) : end)"
  }

  /// What stands for every secret, whatever its length.
  package static let mask = "••••••••"

  /// An integer with a comma between thousands.
  package static func grouped(_ integer: Int64) -> String {
    let digits = Array(String(integer.magnitude))
    var text = integer < 0 ? "-" : ""
    for (index, digit) in digits.enumerated() {
      if index > 0, (digits.count - index) % 3 == 0 { text.append(",") }
      text.append(digit)
    }
    return text
  }

  package static func decimal(_ number: Double) -> String {
    let hundredths = (number * 100).rounded()
    guard abs(hundredths) < 9e15 else { return "\(number)" }
    let whole = Int64(hundredths) / 100
    let rest = Int64(hundredths).magnitude % 100
    let sign = hundredths < 0 && whole == 0 ? "-" : ""
    if rest == 0 { return grouped(whole) }
    let digits = rest % 10 == 0 ? "\(rest / 10)" : padded(Int64(rest), 2)
    return "\(sign)\(grouped(whole)).\(digits)"
  }

  private func integerText(_ integer: Int64, _ kind: FieldKind) -> String {
    switch kind {
    case .bytes: ByteCount.text(integer)
    case .hours where integer % 24 == 0 && integer >= 48:
      Phrase("\(integer / 24)d", "\(integer / 24)天")[language]
    case .hours: Phrase("\(integer)h", "\(integer)小时")[language]
    case .seconds:
      Phrase("\(ValueFormat.grouped(integer))s", "\(ValueFormat.grouped(integer))秒")[language]
    case .duration: duration(integer)
    case .milliseconds: "\(ValueFormat.grouped(integer))ms"
    case .age: ageText(integer)
    // A name that happens to be a number.
    case .text: "\(integer)"
    default: ValueFormat.grouped(integer)
    }
  }

  /// A change with its sign to two digits, `+120`, `-3.5`: more would be noise, and each digit that
  /// trembles is sent over the wire at every refresh.
  private func rate(_ number: Double) -> String {
    var step = 0.1
    while abs(number) >= step * 100 { step *= 10 }
    let rounded = step < 1 ? (number * 10).rounded() / 10 : (number / step).rounded() * step
    return (rounded > 0 ? "+" : "") + ValueFormat.decimal(rounded)
  }

  /// `45s`, `12m05s`, `3h20m`, `4d`; the longest there is means never.
  private func duration(_ seconds: Int64) -> String {
    (EstimatePart.phrase(seconds: seconds) ?? ValueFormat.duration(of: seconds))[language]
  }

  /// `0.4s`, `12.0s`, `1m05s`.
  private func ageText(_ milliseconds: Int64) -> String {
    let tenths = milliseconds / 100
    if tenths >= 600 { return ValueFormat.duration(of: milliseconds / 1000)[language] }
    let seconds = "\(tenths / 10).\(tenths % 10)"
    return Phrase("\(seconds)s", "\(seconds)秒")[language]
  }

  private func token(_ raw: String, _ kind: FieldKind) -> String {
    if case .token(let enumeration) = kind,
      let phrase = EnumerationWords.phrase(enumeration, raw)
    {
      return phrase[language]
    }
    return raw
  }

  private func unit(_ kind: FieldKind, of number: Int64) -> String {
    switch kind {
    case .hours: (number == 1 ? Phrases.hour : Phrases.hours)[language]
    case .seconds: (number == 1 ? Phrases.second : Phrases.seconds)[language]
    case .perSecond: Phrases.perSecond[language]
    case .bytes: (number == 1 ? Phrases.byte : Phrases.bytes)[language]
    case .milliseconds: "ms"
    case .megabitsPerSecond: "Mbps"
    case .gibibytes: "GiB"
    default: ""
    }
  }

  private func compact(_ json: JSONValue) -> String {
    switch json {
    case .array(let items): items.map(compact).joined(separator: language.listSeparator)
    case .object:
      if case .string(let key) = json["TagKey"], case .string(let value) = json["TagValue"] {
        "\(key)=\(value)"
      } else if case .string(let type) = json["Type"], case .string(let status) = json["Status"] {
        token(type, .token("EndpointType")) + " " + token(status, .token("EndpointStatus"))
      } else {
        json.masked().compact
      }
    case .string(let text): text
    default: json.compact
    }
  }

  private static func timeOfDay(secondsOfDay: Int64) -> String {
    "\(padded(secondsOfDay / 3600, 2)):\(padded(secondsOfDay / 60 % 60, 2))"
      + ":\(padded(secondsOfDay % 60, 2))"
  }

  package static func padded(_ number: Int64, _ width: Int) -> String {
    let digits = String(number)
    return String(repeating: "0", count: max(0, width - digits.count)) + digits
  }
}

extension Int64 {
  /// Division that rounds towards negative infinity, as times before 1970 need.
  package func flooredQuotient(_ divisor: Int64) -> Int64 {
    let quotient = self / divisor
    return self % divisor < 0 ? quotient - 1 : quotient
  }
}
