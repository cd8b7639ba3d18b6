import FoundationEssentials
import Testing

@testable import TencentCloud

struct JSONValueTests {
  private func parsed(_ text: String) throws -> JSONValue {
    try JSONValue(parsing: Data(text.utf8))
  }

  @Test func readsEveryKind() throws {
    let value = try parsed(
      #"{"s":"a\n\u00e9\ud83d\ude00","t":true,"f":false,"n":null,"i":-9223372036854775808,"#
        + #""b":9223372036854775807,"d":1.5,"e":1e300,"a":[],"o":{},"z":0,"one":1}"#)
    #expect(
      value
        == .object([
          "s": .string("a\né😀"), "t": .bool(true), "f": .bool(false), "n": .null,
          "i": .integer(.min), "b": .integer(.max), "d": .number(1.5), "e": .number(1e300),
          "a": .array([]), "o": .object([:]), "z": .integer(0), "one": .integer(1),
        ]))
    #expect(value["d"] == .number(1.5))
    #expect(value["missing"] == nil)
    #expect(value["a"]?["x"] == nil)
  }

  @Test(arguments: ["", "{", "nul", "[1 2]", "{\"a\":1", "'a'", "01", "\u{FEFF}x"])
  func refusesWhatIsNoJSON(_ text: String) {
    #expect(throws: (any Error).self) { try parsed(text) }
  }

  @Test func printsOverLines() throws {
    let value = try parsed(
      #"{"b":[1,{"x":null}],"a":"\"\\\n\t\u0001\u009b/é","d":[],"c":{},"e":1.5,"f":true}"#)
    #expect(
      value.indented == #"""
        {
          "a": "\"\\\n\t\u0001\u009b/é",
          "b": [
            1,
            {
              "x": null
            }
          ],
          "c": {},
          "d": [],
          "e": 1.5,
          "f": true
        }
        """#)
    #expect(
      value.compact
        == #"{"a":"\"\\\n\t\u0001\u009b/é","b":[1,{"x":null}],"c":{},"d":[],"e":1.5,"f":true}"#)
    #expect(try parsed(value.indented) == value)
  }

  @Test func numbersBeyondOursStayAsTheyWereWritten() throws {
    let text =
      #"{"a":18446744073709551616,"b":-9223372036854775809,"c":1e400,"d":[12345678901234567890123456789012345678901234567890]}"#
    let value = try parsed(text)
    #expect(value["a"] == .numeral("18446744073709551616"))
    #expect(value.compact == text)
    #expect(value.flatParameters["b"] == "-9223372036854775809")
    #expect(
      try parsed(#"{"Password":18446744073709551616}"#).masked()["Password"] == .string("••••"))
  }

  @Test func whatActsOnATerminalOrIsNotSeenIsEscaped() throws {
    let text = "a\u{202E}\u{2066}\u{200B}\u{FEFF}\u{61C}\u{2028}\u{AD}\u{E0041}é中"
    let value = JSONValue.object(["t": .string(text)])
    #expect(
      value.compact
        == #"{"t":"a\u202e\u2066\u200b\ufeff\u061c\u2028\u00ad\udb40\udc41é中"}"#)
    #expect(try parsed(value.compact) == value)
    #expect(try parsed(value.indented) == value)
  }

  @Test(arguments: [#"["\ud83d"]"#, #"["\ud83dx"]"#, #"["\ude00"]"#, "[\"\u{1}\"]", #"["\x"]"#])
  func whatIsBrokenInARequestIsRefused(_ text: String) {
    #expect(throws: (any Error).self) { try parsed(text) }
  }

  @Test func depthHasAnEnd() throws {
    func nested(_ depth: Int) -> String {
      String(repeating: "[", count: depth) + String(repeating: "]", count: depth)
    }
    #expect(try parsed(nested(512)) != .null)
    #expect(throws: (any Error).self) { try parsed(nested(513)) }
    #expect(throws: (any Error).self) { try parsed(nested(100_000)) }
  }

  @Test func masksSecrets() throws {
    let value = try parsed(
      #"{"Data":[{"AccessKey":"ak-long-secret","SecretKey":"s","Name":"n","password":"p"},"#
        + #"{"AccessKey":null,"SecretKey":"","Token":["t",7],"KeyName":"k"}]}"#)
    #expect(
      value.masked().compact
        == #"{"Data":[{"AccessKey":"••••","Name":"n","SecretKey":"••••","password":"••••"},"#
        + #"{"AccessKey":null,"KeyName":"k","SecretKey":"","Token":["••••","••••"]}]}"#)
    #expect(value.masked(names: ["name"])["Data"] != value["Data"])
    #expect(value.masked(names: []) == value)
  }

  /// What an MQTT instance signs its devices in with, and sends on to the user's own server.
  @Test func masksWhatAuthenticatorsHold() throws {
    let value = try parsed(
      #"{"Config":"{\"secret\":\"s\"}","Text":"{\"keys\":[]}","PrimaryKey":"p","SecondaryKey":"q","#
        + #""Secret":"s","Header":[{"Key":"Authorization","Value":"Bearer t"},"x"],"#
        + #""Body":[{"Key":"k","Value":""},{"Key":"n"}],"Tags":[{"TagKey":"a","Value":"seen"}]}"#)
    #expect(
      value.masked().compact
        == #"{"Body":[{"Key":"k","Value":""},{"Key":"n"}],"Config":"••••","#
        + #""Header":[{"Key":"Authorization","Value":"••••"},"••••"],"PrimaryKey":"••••","#
        + #""SecondaryKey":"••••","Secret":"••••","Tags":[{"TagKey":"a","Value":"seen"}],"#
        + #""Text":"••••"}"#)
    for name in ["Header", "Config", "Secret"] {
      let part = try #require(value[name])
      #expect(part.masked(below: name) == value.masked()[name])
    }
    // As an authenticator's configuration has them, and as another service may.
    let headers = [
      #"[{"key":"X-Api-Key","value":"k"}]"#: #"[{"key":"X-Api-Key","value":"••••"}]"#,
      #"[{"name":"Cookie","value":["c",1],"note":"n"}]"#:
        #"[{"name":"Cookie","note":"••••","value":["••••","••••"]}]"#,
      #"{"Authorization":"Basic b","X-Api-Key":"k","X-None":""}"#:
        #"{"Authorization":"••••","X-Api-Key":"••••","X-None":""}"#,
    ]
    for (headers, masked) in headers {
      for name in ["headers", "Headers", "header", "body"] {
        let shown = try parsed(#"{"\#(name)":\#(headers)}"#).masked().compact
        #expect(shown == #"{"\#(name)":\#(masked)}"#)
      }
    }
    let line = try parsed(#"{"headers":"Cookie: c","Header":["Cookie: c"]}"#)
    #expect(line.masked().compact == #"{"Header":["••••"],"headers":"••••"}"#)
    let message = try parsed(#"{"Body":"a message"}"#)
    #expect(message.masked() == message)
  }

  @Test func hidesACredential() {
    let credential = Credential(secretID: "AKIDabcdefgh", secretKey: "hidden", token: "hidden")
    var dumped = ""
    dump(credential, to: &dumped)
    for text in ["\(credential)", String(reflecting: credential), dumped] {
      #expect(!text.contains("hidden"))
      #expect(!text.contains("abcd"))
    }
  }
}
