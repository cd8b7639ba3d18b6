import FoundationEssentials
import TencentCloud
import Testing

@testable import Simulator

struct TextPatternTests {
  @Test(arguments: [
    ("sensor-*", "sensor-007", true), ("sensor-00?", "sensor-0070", false), ("*", "", true),
    ("a*b*c", "a-bb-c", true), ("a*b*c", "a-c-b", false),
  ]) func wildcards(_ pattern: String, _ text: String, _ fits: Bool) {
    #expect(TextPattern(wildcards: pattern).matches(text) == fits)
  }

  @Test(arguments: [
    ("sensor*", "sensor-7", true), ("*root*", "my-root-user", true),
    ("sensor-[0-9]+", "sensor-12", true), ("sensor-[0-9]+", "sensor-x", false),
    ("^(a|b).*$", "b-1", true), ("^(a|b).*$", "c-1", false), ("x\\d*", "x123", true),
    ("a.c?", "ab", true), ("a.c?", "abcc", false), ("[^0-9]+", "abc", true),
  ]) func expressions(_ pattern: String, _ text: String, _ fits: Bool) {
    #expect(TextPattern(expression: pattern).matches(text) == fits)
  }

  @Test(arguments: [
    ("home/#", "home/room/1", true), ("home/+", "home/room/1", false), ("+/b", "a/b", true),
    ("home/*", "home/x/y", true), ("a/b", "a/#", false), ("#", "anything/at/all", true),
  ]) func filters(_ filter: String, _ topic: String, _ covers: Bool) {
    #expect(TopicFilter(filter).covers(topic) == covers)
  }

  @Test(arguments: [
    (".a.b == 3", true), (".a.b > 3 or .c", true), (".d", false), (".list[1] == \"y\"", true),
    ("select(.a.b < 4) | .c", true), (".text | startswith(\"al\") and (.c | not)", false),
    (".text | test(\"l+o\")", false), (".text | test(\"arm$\")", true), (".c == true", true),
    (".a.b * 2 > 5", true), (".a.b-1 == 2", true), (".a.b + 1 * 2 == 5", true),
    (".a.b % 2 == 0", false), ("10 / .a.b > 3.4", false), (".zz // true", true),
    (".zz // .list | length == 2", true), ("if .c then .a.b == 3 else false end", true),
    ("if .zz then true elif .c then false else true end", false), ("[.a.b]", true),
    ("keys == [\"a\",\"c\",\"list\",\"text\"]", true), (".list | map(. == \"x\") | .[0]", true),
    ("\"12\" | tonumber == 12", true), (".text | tonumber", false), ("1e-1 < 0.2", true),
    (".text | ltrimstr(\"al\") == \"arm\"", true), (".text + \"s\" == \"alarms\"", true),
    (".a.b / 0", false), (".list | length == 2", true), ("has(\"zz\") | not", true),
    (".list[] == \"x\"", true),
    (".list | contains([\"x\"])", true),
  ]) func bodyExpressions(_ text: String, _ holds: Bool) throws {
    let body = try JSONValue(
      parsing: Data(#"{"a":{"b":3},"c":true,"list":["x","y"],"text":"alarm"}"#.utf8))
    let expression = try #require(BodyExpression(text))
    #expect(expression.holds(of: body) == holds)
  }

  @Test(arguments: [".a ==", "if .a then 1", ".a as $b | $b", ".. | numbers", ".a +", "[.a", "(.a"])
  func isNoneThatIsPlayed(text: String) { #expect(BodyExpression(text) == nil) }
}
