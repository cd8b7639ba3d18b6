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
    #expect(try JSONDecoder().decode(JSONValue.self, from: JSONEncoder().encode(value)) == value)
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
