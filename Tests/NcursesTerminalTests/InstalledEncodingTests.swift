import Foundation
import Testing

@testable import NcursesTerminal

/// A terminal of another encoding than UTF-8, where the machine has it: what is shown and what is
/// typed are in its bytes.
@Suite(.enabled(if: GBKLocale.shared != nil)) struct InstalledEncodingTests {
  private func started() throws -> PseudoTerminal {
    let folder = try #require(GBKLocale.shared).folder
    let terminal = try #require(
      PseudoTerminal(environment: ["LOCPATH": folder, "LC_ALL": "zh_CN.GBK"]))
    #expect(terminal.reported("painted 0"))
    return terminal
  }

  @Test func keysAndPastesAreReadAsTheLocaleHasThem() throws {
    let terminal = try started()
    // 中 and 文; and 乕, whose second byte is a bracket.
    let typed: [(bytes: [UInt8], name: String)] = [
      ([0xD6, 0xD0], "中"), ([0xCE, 0xC4], "文"), ([0x81, 0x5B], "乕"),
    ]
    for (bytes, name) in typed {
      let before = terminal.lines.count
      terminal.type(bytes)
      #expect(terminal.reported("key \(name)", after: before), "\(terminal.lines.suffix(3))")
    }
    // It may come byte by byte, and what is no character means nothing.
    terminal.type([0xD6])
    terminal.type([0xD0])
    #expect(terminal.reported("key 中", after: terminal.lines.count - 1))
    let before = terminal.lines.count
    terminal.type([0xFF, 0x6A])
    #expect(terminal.reported("key j", after: before))
    terminal.type(Array("\u{1B}[200~a".utf8) + [0xD6, 0xD0] + Array("\r\u{1B}[201~".utf8))
    #expect(terminal.reported("paste 3 \"a中\\n\""))
  }

  @Test func whatIsShownGoesOutInItsBytes() throws {
    let terminal = try started()
    terminal.type([UInt8(ascii: "q")])
    #expect(terminal.ended() == 0)
    let shown = terminal.takeBytes()
    // 消费组
    #expect(shown.firstRange(of: [0xCF, 0xFB, 0xB7, 0xD1, 0xD7, 0xE9]) != nil)
    #expect(shown.firstRange(of: Array("消费组".utf8)) == nil)
  }
}

/// The locale, made for these tests from the machine's own descriptions.
private struct GBKLocale {
  static let shared = GBKLocale()
  private static let path = NSTemporaryDirectory() + "mqdeck-locales-\(getpid())"

  let folder = GBKLocale.path

  private init?() {
    try? FileManager.default.createDirectory(
      atPath: folder, withIntermediateDirectories: true)
    let process = Process()
    process.executableURL = URL(fileURLWithPath: "/usr/bin/localedef")
    process.arguments = ["-i", "zh_CN", "-f", "GBK", folder + "/zh_CN.GBK"]
    process.standardError = FileHandle.nullDevice
    guard (try? process.run()) != nil else { return nil }
    process.waitUntilExit()
    guard process.terminationStatus == 0 else { return nil }
    atexit { try? FileManager.default.removeItem(atPath: GBKLocale.path) }
  }
}
