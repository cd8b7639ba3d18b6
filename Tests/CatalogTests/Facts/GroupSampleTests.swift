import FoundationEssentials
import ModelViewUpdate
import TRocket
import TencentCloud
import Testing

@testable import Catalog

/// What is measured of a group, from answers as they come, with literals.
@Suite struct GroupSampleTests {
  private static let names = ["ConsumerLag", "Tps", "ConsumerNum"]
  private let moment = Moment(uptimeMilliseconds: 5000, unixMilliseconds: 1_795_487_400_000)

  /// An answer with each of the three values written as some text; nil leaves it out.
  private func answer(_ texts: [String?]) -> Data {
    let members = zip(GroupSampleTests.names, texts).compactMap { name, text in
      text.map { "\"\(name)\": \($0)" }
    }
    return Data("{\(members.joined(separator: ", "))}".utf8)
  }

  private func typed(_ answer: Data) throws -> GroupSample {
    GroupSample(try JSONDecoder().decode(DescribeConsumerGroup.Response.self, from: answer))
  }

  @Test func eachValueStandsUnderItsName() throws {
    let answer = answer(["1200", "30", "2"])
    let expected = GroupSample(lag: 1200, tps: 30, consumers: 2)
    #expect(try typed(answer) == expected)
    #expect(GroupSample(try JSONValue(parsing: answer)) == expected)
  }

  /// What cannot be read is never a number: no all-clear, and no alarm. Whole numbers are numbers,
  /// however they are written, and those below 0 stay what they are.
  @Test(
    arguments: [
      (nil, nil), ("null", nil), ("0", 0), ("-1", -1), ("7", 7), ("7.0", 7), ("7.5", nil),
      ("\"7\"", nil), ("\"\"", nil), ("true", nil), ("[]", nil), ("{\"Total\": 7}", nil),
      ("9223372036854775807", .max), ("-9223372036854775808", .min),
      ("9223372036854775808", nil), ("1e400", nil),
    ] as [(String?, Int64?)])
  func aValueIsAWholeNumberOrNotKnown(text: String?, count: Int64?) throws {
    for place in 0..<3 {
      var texts: [String?] = ["1", "2", "3"]
      texts[place] = text
      var counts: [Int64?] = [1, 2, 3]
      counts[place] = count
      let expected = GroupSample(lag: counts[0], tps: counts[1], consumers: counts[2])
      let answer = answer(texts)
      #expect(try typed(answer) == expected, "typed, \(GroupSampleTests.names[place])")
      #expect(
        GroupSample(try JSONValue(parsing: answer)) == expected,
        "as it came, \(GroupSampleTests.names[place])")
    }
  }

  @Test func anAnswerThatIsNoObjectSaysNothing() {
    let nothing = GroupSample(lag: nil, tps: nil, consumers: nil)
    for answer: JSONValue in [.null, .array([]), .integer(0), .object([:])] {
      #expect(GroupSample(answer) == nothing)
    }
  }

  /// Rows show it parallel to the live fields of the list of groups.
  @Test func rowsShowItInTheOrderOfTheirFields() {
    let live = Resources.resource(.groups).live
    #expect(live?.fields.map(\.name) == GroupSampleTests.names)
    let sample = Sample(GroupSample(lag: 0, tps: nil, consumers: 3), takenAt: moment)
    #expect(sample.values == [.integer(0), .unknown, .integer(3)])
    #expect((0..<3).map(sample.value) == sample.values)
    #expect(Sample(values: [.integer(5)], takenAt: moment).group == nil, "no group's row")
  }

  @Test func nobodyConsumesOnlyWhereBothAreKnown() {
    func isAbandoned(_ lag: Int64?, _ consumers: Int64?) -> Bool {
      GroupSample(lag: lag, tps: 1, consumers: consumers).isAbandoned
    }
    #expect(isAbandoned(1, 0))
    for (lag, consumers) in [(0, 0), (-1, 0), (1, 1), (nil, 0), (1, nil)] as [(Int64?, Int64?)] {
      #expect(!isAbandoned(lag, consumers), "\(lag as Any) \(consumers as Any)")
    }
  }

  /// A lag goes nowhere for all one knows where nobody says what is consumed.
  @Test func aTrendNeedsTheRateAndTheLag() {
    func estimate(_ tps: Int64?, _ lags: [Int64?]) -> LagEstimate.Direction? {
      var history = SampleHistory()
      for (index, lag) in lags.enumerated() {
        history.take(
          .success(
            Sample(
              GroupSample(lag: lag, tps: tps, consumers: 1),
              takenAt: moment.advanced(milliseconds: Int64(index) * 5000))))
      }
      return history.estimate?.direction
    }
    #expect(estimate(1, [5000, 6000, 7000]) == .growing)
    #expect(estimate(nil, [5000, 6000, 7000]) == nil)
    #expect(estimate(1, [5000, nil, 7000]) == nil, "two samples say nothing")
  }

  /// What a poll learnt of a group is what its row takes, of which nothing is kept beside it.
  @Test func aPollOfAGroupIsASampleOfItsRow() {
    let measured = GroupSample(lag: 9, tps: nil, consumers: 0)
    let sample = Polled(facts: .group(measured)).sample(takenAt: moment)
    #expect(sample == Sample(measured, takenAt: moment))
    #expect(Polled(facts: .none).sample(takenAt: moment) == nil)
    #expect(
      Polled(facts: .none, values: [.text("x")]).sample(takenAt: moment)?.values == [.text("x")])
  }
}
