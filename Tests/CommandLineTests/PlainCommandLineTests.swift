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
    ["--region", "a", "--region", "b"], ["--demo", "--utf8"], ["--slow"],
    ["--demo", "--fault", "mixed-times", "--fault", "null-lists:*"],
  ])
  func readsTheConsole(arguments: [String]) throws {
    let plain = try #require(PlainCommandLine.command(arguments) as? ConsoleCommand)
    let full = try #require(try MQDeck.parseAsRoot(arguments) as? MQDeck)
    #expect(plain.options.console == full.console.options)
    #expect(plain.options.connection == full.connection.options)
  }

  @Test(arguments: [
    ["DescribeInstanceList"], ["trocket.DescribeTopicList", "--list"], ["NoSuchAction"],
    ["DescribeInstanceList", "--Offset", "0", "--Limit", "20"],
    ["DescribeInstanceList", "--Limit", "20", "--region", "ap-beijing", "--Offset", "40"],
    ["DescribeTopicList", "--Filters.0.Name", "TopicName", "--Filters.0.Values.0", "order"],
    ["DescribeTopicList", "--Filters", #"[{"Name": "TopicName"}]"#, "--InstanceId", "a b"],
    ["DescribeTopicList", "--json", "{}", "--show-secrets", "--demo"],
    ["ModifyTopic", "--confirm", "order", "--Remark", "eine = zwei", "--read-only"],
    ["CreateRole", "--secret", "A", "--secret", "B", "--Role", "x"],
    ["DescribeTopic", "--Topic", "call", "--Topic", "lag"],
    ["DescribeTopic", "--Topic", "x", "--json", "request.json", "--fleet", "large"],
  ])
  func readsCall(arguments: [String]) throws {
    let plain = try #require(PlainCommandLine.command(["call"] + arguments) as? CallOrder)
    let full = try #require(try MQDeck.parseAsRoot(["call"] + arguments) as? CallCommand)
    #expect(plain == full.order)
  }

  @Test(arguments: [
    ["instances"], ["instances", "-o", "json"], ["instances", "--raw", "--output", "csv"],
    ["topics", "--instance", "rmq-1", "--region", "ap-beijing", "--demo", "--show-secrets"],
    ["groups", "--instance", "a", "--instance", "b", "-o", "table"],
  ])
  func readsGet(arguments: [String]) throws {
    let plain = try #require(PlainCommandLine.command(["get"] + arguments) as? GetOrder)
    let full = try #require(try MQDeck.parseAsRoot(["get"] + arguments) as? GetCommand)
    #expect(plain == full.order)
  }

  @Test(arguments: [
    [], ["--instance", "rmq-1", "--instance", "rmq-2", "--group", "a*", "--group", "b"],
    ["--samples", "3", "--interval", "60", "--fail-growing"],
    ["--fail-above", "1000", "-o", "csv", "--raw", "--demo", "--fleet", "incidents"],
    ["--endpoint", "http://127.0.0.1:1", "--samples", "100", "--samples", "1"],
  ])
  func readsLag(arguments: [String]) throws {
    let plain = try #require(PlainCommandLine.command(["lag"] + arguments) as? LagOrder)
    let full = try #require(try MQDeck.parseAsRoot(["lag"] + arguments) as? LagCommand)
    #expect(plain == full.order)
  }

  @Test func saysTheVersionThatTheParserSays() {
    #expect(PlainCommandLine.command(["--version"]) is VersionOrder)
    #expect(MQDeck.configuration.version == MQDeck.longVersion)
  }

  @Test(arguments: [
    ["--help"], ["-h"], ["--version", "--demo"], ["doctor"], ["journal"], ["simulate"],
    ["--region"], ["--region", "--demo"], ["--refresh", "0.5"], ["--refresh", "x"],
    ["--budget", "0"], ["--budget", "1.5"], ["--lang", "fr"], ["--speed", "0"], ["--speed", "61"],
    ["--seed", "-1"], ["--fleet", "huge"], ["--dem"], ["--region=ap-beijing"], ["help", "call"],
    ["--demo", "extra"], ["--region", ""], ["--ca-file", ""], ["--demo", "call"],
    ["--demo", "--fault", "x"],
    ["call"], ["call", "--list"], ["call", ""], ["call", "--help"], ["call", "A", "--help"],
    ["call", "A", "--version"], ["call", "A", "B"], ["call", "A", "--Limit"],
    ["call", "A", "--Limit=20"], ["call", "A", "--Limit", "-1"], ["call", "A", "--Remark", ""],
    ["call", "A", "--unknown", "1"], ["call", "A", "-x"], ["call", "A", "--json", "-"],
    ["call", "A", "--confirm", ""], ["call", "A", "--", "--Limit", "20"],
    ["call", "--Limit", "20"],
    ["get"], ["get", "nothing"], ["get", "--instance", "a"], ["get", "subscribers"],
    ["get", "instances", "--instance", "a"], ["get", "instances", "-o", "xml"],
    ["get", "instances", "--raw"], ["get", "instances", "-ojson"], ["get", "instances", "more"],
    ["lag", "--samples", "0"], ["lag", "--samples", "101"], ["lag", "--interval", "0"],
    ["lag", "--fail-growing"], ["lag", "--fail-above", "-1"], ["lag", "--fail-above", "x"],
    ["lag", "--group", ""], ["lag", "--help"], ["lag", "all"], ["lag", "-o", "json", "--raw"],
  ])
  func leavesTheRest(arguments: [String]) {
    #expect(PlainCommandLine.command(arguments) == nil)
  }
}
