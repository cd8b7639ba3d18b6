import ModelViewUpdate
import TRocket
import TencentCloud
import TerminalUI
import Testing

@testable import Catalog
@testable import Panes

/// A message of RocketMQ as lines.
@Suite struct MessageLinesTests {
  private func lines(
    _ message: TencentCloud.JSONValue, trace: TencentCloud.JSONValue = .object([:]),
    isBodyUnasked: Bool = false
  ) -> [DetailLine] {
    var detail = DetailPane(
      location: Location(.messages, instanceID: "rmq-1", parent: "t"), rowID: "01AB")
    detail.sections = [
      DetailSection(action: DescribeMessage.id, answer: .success(message)),
      DetailSection(action: DescribeMessageTrace.id, answer: .success(trace)),
    ]
    detail.isBodyUnasked = isBodyUnasked
    let context = DetailContext(
      history: nil, moment: Moment(uptimeMilliseconds: 0, unixMilliseconds: 0), bodyRows: 20,
      refreshMilliseconds: 5000, findKey: "f", bodyKey: "b")
    let format = ValueFormat(
      language: .english, symbols: .unicode, timeZone: .fixed(hours: 8))
    let content = DetailLines(detail, context, format: format).content(columns: 100)
    return (0..<content.count).map { content[$0] }
  }

  private func field(
    _ label: String, _ value: String, _ element: ThemeElement = .text
  ) -> DetailLine {
    .field(label: label, value: value, element: element, depth: 0)
  }

  private func track(_ members: [String: TencentCloud.JSONValue]) -> TencentCloud.JSONValue {
    .object(members)
  }

  @Test func whoConsumedItIsToldWithHowThatIsKnown() {
    let drawn = lines(
      .object([
        "MessageTracksCount": .integer(7),
        "MessageTracks": .array([
          track([
            "ConsumerGroup": .string("g"), "ConsumeStatus": .string("ENTER_RETRY"),
            "ConsumeStatusSource": .string("TRACE_REPORT"), "ExceptionDesc": .string("it broke"),
            "TrackType": .string("ENTER_RETRY"),
          ]),
          track(["ConsumerGroup": .string("h"), "ConsumeStatus": .string("NEW_WORD")]),
          track([:]),
        ]),
      ]))
    #expect(drawn.contains(.heading("Consumed by, 3 of 7 groups")))
    #expect(drawn.contains(field("being retried", "g  ENTER_RETRY  by reported traces", .warning)))
    #expect(drawn.contains(field("", "it broke", .warning)))
    #expect(drawn.contains(field("NEW_WORD", "h  NEW_WORD")))
    #expect(drawn.contains(field("–", "–", .muted)))
  }

  /// Not told is not none.
  @Test func whoConsumedItMayBeUnknown() {
    #expect(lines(.object([:])).contains(field("", "–", .muted)))
    let none = lines(.object(["MessageTracks": .array([]), "MessageTracksCount": .integer(0)]))
    #expect(none.contains(.heading("Consumed by, 0 groups")))
    #expect(none.contains(field("", "none", .muted)))
  }

  @Test func propertiesAreParsedOrShownAsTheyAre() {
    let parsed = lines(
      .object([
        "Properties": .string(#"{"KEYS":"k","a name that is longer than the room":"v","N":3}"#)
      ]))
    #expect(parsed.contains(field("KEYS", "k")) && parsed.contains(field("N", "3")))
    #expect(parsed.contains(field("", "a name that is longer than the room: v")))
    let broken = lines(.object(["Properties": .string(#"{"KEYS":"k""#)]))
    #expect(broken.contains(field("", #"{"KEYS":"k""#)))
  }

  @Test func aBodyThatNobodyAskedForIsNotThere() {
    let message = TencentCloud.JSONValue.object(["Body": .string("private words")])
    let hidden = lines(message, isBodyUnasked: true)
    #expect(hidden.contains(.bodyHeading("Body, 13 bytes")))
    #expect(!"\(hidden)".contains("private words"))
    #expect(lines(message).contains(.code("private words")))
  }

  @Test func hiddenBodiesAreHiddenHoweverDeep() {
    let answer = TencentCloud.JSONValue.object([
      "Data": .array([.object(["Payload": .string("日本")])]), "Body": .null,
      "MsgBody": .array([.string("x")]), "Topic": .string("Body"),
    ])
    #expect(
      answer.hidingBodies(.english)
        == .object([
          "Data": .array([.object(["Payload": .string("(hidden, 6 bytes)")])]), "Body": .null,
          "MsgBody": .string("(hidden, 5 bytes)"), "Topic": .string("Body"),
        ]))
  }

  @Test func aGapReadsByItsLength() {
    #expect(TraceLines.duration(0)[.english] == "0 ms")
    #expect(TraceLines.duration(999)[.english] == "999 ms")
    #expect(TraceLines.duration(1204)[.english] == "1.204 s")
    #expect(TraceLines.duration(725_000)[.english] == "12m05s")
  }

  /// What is not known to be success is never called one.
  @Test func aStatusIsToldByItsNumber() {
    let record =
      #"{"RocketMqConsumeLogs":[{"ConsumeTime":"2026-11-29 14:43:27,127","Status":2},"#
      + #"{"ConsumeTime":"2026-11-29 14:43:28,127"}]}"#
    let drawn = lines(
      .object([:]),
      trace: .object([
        "Data": .array([.object(["Stage": .string("consume"), "Data": .string(record)])])
      ]))
    #expect(drawn.contains(.heading("Trace, 2026-11-29")))
    #expect(drawn.contains(field("Returned", "14:43:27.127            status 2", .warning)))
    #expect(drawn.contains(field("Returned", "14:43:28.127  +1.000 s  ")))
  }
}
