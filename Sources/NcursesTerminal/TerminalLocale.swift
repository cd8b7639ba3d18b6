import CNcurses
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

  /// Whether Chinese can be shown: text goes out in the bytes of the encoding, where the library of C
  /// can write it so. One that is linked into the program lacks the tables of most.
  public var showsChinese: Bool

  /// Whether every character can be shown.
  public var isUTF8: Bool { encoding == "UTF-8" }

  /// Whether what is typed comes as the locale has it. Bytes beyond ASCII that a locale of ASCII alone
  /// has no meaning for are those of UTF-8, if anything.
  var isTypedByLocale: Bool { !isUTF8 && encoding != "ANSI_X3.4-1968" && encoding != "unknown" }

  /// Puts a locale in force for the characters of this process: the one that the environment names.
  ///
  /// Over SSH the environment often names a UTF-8 locale that this machine lacks: then text goes
  /// out as UTF-8 all the same, by the locale that every glibc has. One that names another
  /// encoding, or none, is not overruled, as a terminal of that encoding would show noise: text
  /// goes out as ASCII.
  /// - Parameters:
  ///   - isUTF8Wanted: whether the user says that the terminal shows UTF-8.
  ///   - isChineseWanted: whether Chinese is to be shown: in UTF-8 where the locale has none.
  public static func take(isUTF8Wanted: Bool, isChineseWanted: Bool = false) -> TerminalLocale {
    let named = named
    let isInstalled = setlocale(LC_CTYPE, "") != nil
    if present.encoding != "UTF-8",
      isUTF8Wanted || namesUTF8(named?.value ?? "") || isChineseWanted && !canWrite("中")
    {
      setlocale(LC_CTYPE, "C.UTF-8")
    }
    let (name, encoding) = present
    return TerminalLocale(
      variable: named.map { "\($0.variable)=\($0.value)" }, isInstalled: isInstalled, name: name,
      encoding: encoding, showsChinese: canWrite("中"))
  }

  /// Whether the locale in force has a character.
  private static func canWrite(_ scalar: Unicode.Scalar) -> Bool { curses_can_write(scalar.value) }

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

  /// In any spelling. By bytes: the library's search in a text looks through half a million
  /// instructions of tables the first time, and this is a part of every start.
  private static func namesUTF8(_ name: String) -> Bool {
    let letters = name.utf8.filter { $0 != UInt8(ascii: "-") }.map { $0 | 0x20 }
    return letters.indices.contains { letters[$0...].starts(with: "utf8".utf8) }
  }
}
