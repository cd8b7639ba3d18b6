import TRocket
import TencentCloud
import TerminalUI
import Testing

@testable import Catalog
@testable import Changing

/// A change as the command that makes it.
struct CallCommandTextTests {
  private func change(_ action: String, _ parameters: [String: JSONValue]) throws -> Change {
    Change(
      action: try #require(APICatalog.trocket.action(named: action)),
      parameters: .object(parameters))
  }

  private func topic(_ remark: String) throws -> Change {
    try change(
      "ModifyTopic",
      [
        "InstanceId": .string("rmq-1"), "Topic": .string("order-paid"),
        "Remark": .string(remark),
      ])
  }

  private func command(
    _ changes: [Change], _ session: Session = Session(profile: "prod", region: "ap-guangzhou"),
    word: String? = nil, _ language: Language = .english
  ) -> String? {
    CallCommandText(session: session) { _ in word }.line(changes, language)
  }

  @Test func itGoesToTheSameEndpointAsTheSameAccount() throws {
    var session = Session(
      profile: "prod", region: "ap-guangzhou", endpoint: "http://10.0.0.7:8080")
    session.caFile = "/etc/our ca.pem"
    session.allowsInsecureHTTP = true
    #expect(
      command([try topic("it's")], session, word: "order-paid")
        == "mqdeck call ModifyTopic --InstanceId rmq-1 --Topic order-paid --Remark 'it'\\''s' "
        + "--region ap-guangzhou --profile prod --endpoint http://10.0.0.7:8080 "
        + "--ca-file '/etc/our ca.pem' --insecure-http --confirm order-paid")
  }

  private func mqtt(_ action: String, _ parameters: [String: JSONValue]) throws -> Change {
    let id = ActionID(service: "mqtt", name: action)
    return Change(
      action: try #require(APICatalogs.known.action(id)), parameters: .object(parameters))
  }

  @Test func anotherProductIsNamedWhereItHasToBe() throws {
    let topic = try mqtt(
      "DeleteTopic", ["InstanceId": .string("mqtt-1"), "Topic": .string("home")])
    #expect(command([topic])?.hasPrefix("mqdeck call mqtt.DeleteTopic --InstanceId mqtt-1") == true)
  }

  /// What a service is told to send on may be a key.
  @Test func whatAnAuthenticatorSendsOnIsMasked() throws {
    for name in ["Header", "Body"] {
      let authenticator = try mqtt(
        "CreateHttpAuthenticator",
        [
          "InstanceId": .string("mqtt-1"), "Endpoint": .string("https://a.test"),
          name: .array([
            .object(["Key": .string("Authorization"), "Value": .string("Bearer hidden")])
          ]),
        ])
      let line = try #require(command([authenticator]))
      #expect(line.contains("Authorization") && !line.contains("hidden"))
    }
  }

  @Test func theDemonstrationCopiesAComment() throws {
    let session = Session(region: "ap-guangzhou", isDemo: true)
    for language in [Language.english, .chinese] {
      let line = try #require(command([try topic("a"), try topic("b")], session, language))
      #expect(line.hasPrefix("# ") && line.contains("--demo") && !line.contains("\n"))
    }
  }

  @Test(arguments: [
    "a\u{3}\ntouch PWNED\n", "\u{1B}[2J", "a\u{85}b\u{9B}c", "x\u{202E}evil\u{2066}", "\u{200B}",
    "line\u{2028}end", "\u{7F}", "tab\tr\r",
  ])
  func nothingInItIsObeyedOrUnseen(remark: String) throws {
    let line = try #require(command([try topic("plain"), try topic(remark)]))
    #expect(line.unicodeScalars.allSatisfy { (" "..."~").contains($0) }, "\(line)")
    #expect(line.contains(" && mqdeck call ModifyTopic --json '{\"InstanceId\":\"rmq-1\""))
  }

  /// In fish a backslash between single quotes takes the quote behind it for text, so that the next
  /// value would be a command; in tcsh a mark of history is obeyed there.
  @Test(arguments: ["x\\", "; touch PWNED #\\", "wow!", "!!", "a\\'b"])
  func whatAShellObeysBetweenQuotesIsNeverWrittenThere(remark: String) throws {
    let line = try #require(command([try topic(remark), try topic("; touch PWNED #")]))
    let first = try #require(line.split(separator: " && ").first)
    #expect(first.contains(" --json '{"), "\(first)")
    // Nothing is left of them but numbers inside of JSON.
    let bare = first.replacing("\\u005c", with: "").replacing("\\u0021", with: "")
      .replacing("\\u0027", with: "")
    #expect(!bare.contains("\\") && !bare.contains("!"), "\(first)")
  }

  @Test func aListOfSuchTextsIsWrittenByNumberToo() throws {
    let create = try change(
      "CreateInstance",
      [
        "InstanceType": .string("BASIC"), "Name": .string("a"), "SkuCode": .string("basic_2k"),
        "TagList": .array([
          .object(["TagKey": .string("k!"), "TagValue": .string("x\\")])
        ]),
      ])
    let line = try #require(command([create]))
    #expect(line.contains(#""TagKey":"k\u0021","TagValue":"x\u005c""#), "\(line)")
  }

  /// What has no form as JSON makes no command at all.
  @Test func aWordWithABackslashMakesNoCommand() throws {
    #expect(command([try topic("x")], word: "prod\\") == nil)
    #expect(command([try topic("x")], word: "prod!") == nil)
    var session = Session(profile: "prod", region: "ap-guangzhou")
    session.caFile = "/etc/a\\b.pem"
    #expect(command([try topic("x")], session) == nil)
  }

  /// Quotes, backslashes and marks of history are spelled by number beside what has to be.
  @Test func jsonHoldsNothingThatAnyShellReadsOtherwise() throws {
    let line = try #require(command([try topic("'\\!\"\n😀日")]))
    #expect(
      line.contains(
        #""Remark":"\u0027\u005c\u0021\u0022\u000a\ud83d\ude00\u65e5","Topic""#), "\(line)")
  }

  @Test func aPasswordIsNoWordOfIt() throws {
    let create = try change(
      "CreateMQTTUser",
      [
        "InstanceId": .string("mqtt-1"), "Username": .string("gateway"),
        "Password": .string("hunter2"), "PermRead": .bool(true), "PermWrite": .bool(false),
        "Remark": .string("a\nb"),
      ])
    let line = try #require(command([create]))
    #expect(!line.contains("hunter2") && !line.contains("$"))
    #expect(line.contains(" --secret Password "))
  }

  @Test func aNameThatNoShellReadsAlikeMakesNoCommand() throws {
    #expect(command([try topic("x")], word: "a\nb") == nil)
    #expect(command([]) == nil)
  }
}
