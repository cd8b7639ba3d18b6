import Glibc

/// The locale by which text goes to the terminal.
public struct TerminalLocale: Equatable, Sendable {
  /// The variable that names one, such as `LANG=zh_CN.GBK`; nil where none does.
  public var variable: String?
  /// Whether this machine has the locale that is named.
  public var isInstalled: Bool
  /// The name of the one in force.
  public var name: String
  /// Its encoding.
  public var encoding: String

  /// Whether every character can be shown.
  public var isUTF8: Bool { encoding == "UTF-8" }

  /// Puts a locale in force for the characters of this process: the one that the environment names.
  ///
  /// Over SSH the environment often names a UTF-8 locale that this machine lacks: then text goes
  /// out as UTF-8 all the same, by the locale that every glibc has. One that names another
  /// encoding, or none, is not overruled, as a terminal of that encoding would show noise: text
  /// goes out as ASCII.
  /// - Parameter isUTF8Wanted: whether the user says that the terminal shows UTF-8.
  public static func take(isUTF8Wanted: Bool) -> TerminalLocale {
    let named = named
    let isInstalled = setlocale(LC_CTYPE, "") != nil
    if present.encoding != "UTF-8", isUTF8Wanted || namesUTF8(named?.value ?? "") {
      setlocale(LC_CTYPE, "C.UTF-8")
    }
    let (name, encoding) = present
    return TerminalLocale(
      variable: named.map { "\($0.variable)=\($0.value)" }, isInstalled: isInstalled, name: name,
      encoding: encoding)
  }

  /// The first that is set decides.
  private static var named: (variable: String, value: String)? {
    for variable in ["LC_ALL", "LC_CTYPE", "LANG"] {
      guard let value = getenv(variable), value.pointee != 0 else { continue }
      return (variable, String(cString: value))
    }
    return nil
  }

  private static var present: (name: String, encoding: String) {
    let name = setlocale(LC_CTYPE, nil).map { String(cString: $0) } ?? "C"
    let encoding = nl_langinfo(Int32(CODESET)).map { String(cString: $0) } ?? "unknown"
    return (name, encoding)
  }

  private static func namesUTF8(_ name: String) -> Bool {
    let lower = name.lowercased()
    return lower.contains("utf-8") || lower.contains("utf8")
  }
}
