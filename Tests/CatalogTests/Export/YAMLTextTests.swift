import TencentCloud
import Testing

@testable import Catalog

@Suite struct YAMLTextTests {
  @Test func structuresAreBlocksAndDoubtfulTextIsQuoted() {
    let json = JSONValue.array([
      .object([
        "Name": .string("order-paid"), "Lag": .integer(5), "Tags": .array([]),
        "Inner": .object(["A": .null, "b c": .array([.integer(1), .string("yes")])]),
        "Text": .string("a: b # c"), "Number": .string("007"), "Empty": .string(""),
      ]), .string("x"), .array([.array([.integer(1)])]),
    ])
    #expect(
      YAMLText.text(json) == """
        - Empty: ""
          Inner:
            A: null
            "b c":
              - 1
              - "yes"
          Lag: 5
          Name: order-paid
          Number: "007"
          Tags: []
          Text: "a: b # c"
        - x
        - - - 1

        """)
    #expect(YAMLText.text(.array([])) == "[]\n")
    #expect(YAMLText.text(.object([:])) == "{}\n")
  }
}
