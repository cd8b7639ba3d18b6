import ArgumentParser
import Testing

@testable import mqdeck

/// The quick reading must come to what the full one says, or leave it to that.
struct PlainCommandLineTests {
  @Test(arguments: [
    [], ["--demo"], ["--demo", "--fleet", "large", "--seed", "7", "--speed", "20"],
    ["--region", "ap-beijing", "--profile", "prod", "--read-only"],
    ["--endpoint", "http://127.0.0.1:8080", "--insecure-http", "--ca-file", "a b.pem"],
    [
      "--lang", "zh", "--theme", "daylight", "--refresh", "1.5", "--budget", "20",
      "--log-file", "/tmp/log",
    ],
    ["--region", "a", "--region", "b"], ["--demo", "--utf8"],
  ])
  func readsWhatTheParserReads(arguments: [String]) throws {
    let plain = try #require(PlainCommandLine(arguments))
    let full = try #require(try MQDeck.parseAsRoot(arguments) as? MQDeck)
    #expect(plain.console == full.console.options)
    #expect(plain.connection == full.connection.options)
  }

  @Test(arguments: [
    ["--help"], ["-h"], ["--version"], ["call", "X"], ["doctor"], ["--region"],
    ["--region", "--demo"], ["--refresh", "0.5"], ["--refresh", "x"], ["--budget", "0"],
    ["--budget", "1.5"], ["--lang", "fr"],
    ["--speed", "0"], ["--speed", "61"],
    ["--seed", "-1"], ["--fleet", "huge"], ["--dem"], ["--region=ap-beijing"], ["help", "call"],
    ["--demo", "extra"], ["--region", ""], ["--ca-file", ""],
  ])
  func leavesTheRest(arguments: [String]) { #expect(PlainCommandLine(arguments) == nil) }
}
