import Catalog
import ConfigurationFiles
import FoundationEssentials
import TencentCloud
import Testing

@testable import mqdeck

/// What regions answer, on disk.
struct RegionAnswersFileTests {
  private let home = TemporaryHome()
  private let now: Int64 = 1_800_000_000

  private func place(_ region: String, secretID: String = "AKIDsecretsecret") -> AnswerPlace {
    AnswerPlace(
      CloudClientConfiguration(
        credential: Credential(secretID: secretID, secretKey: "key"), region: region))
  }

  private func answers(_ action: String, at unixSeconds: Int64) throws -> RegionAnswers {
    var answers = RegionAnswers()
    answers.learnAnswer(to: try #require(ActionID(action)), at: unixSeconds)
    return answers
  }

  @Test func whatIsKeptIsReadForADay() async throws {
    let file = RegionAnswersFile(home.path + "/cache/answers.json")
    #expect(file.answers(of: place("ap-x"), at: now).isEmpty)
    let learnt = try answers("mqtt.DescribeInstanceList", at: now)
    try await file.keep(learnt, of: place("ap-x"), at: now)
    #expect(file.answers(of: place("ap-x"), at: now + 86_399) == learnt)
    #expect(file.answers(of: place("ap-x"), at: now + 86_400).isEmpty)
    #expect(file.answers(of: place("ap-y"), at: now).isEmpty)
    #expect(file.answers(of: place("ap-x", secretID: "AKIDother"), at: now).isEmpty)
    #expect(SmallFile(file.path).permissions == 0o600)
    let text = String(decoding: try #require(try SmallFile(file.path).read()), as: UTF8.self)
    #expect(!text.contains("AKID") && !text.contains("secret"))
  }

  @Test func othersAreKeptAndOldOnesAreNot() async throws {
    let file = RegionAnswersFile(home.path + "/answers.json")
    try await file.keep(
      try answers("mqtt.DescribeInstanceList", at: now), of: place("ap-x"), at: now)
    try await file.keep(
      try answers("trocket.DescribeInstanceList", at: now + 9), of: place("ap-x"), at: now + 9)
    let both = file.answers(of: place("ap-x"), at: now + 9)
    #expect(
      both
        == (try answers("mqtt.DescribeInstanceList", at: now))
        .merged(with: try answers("trocket.DescribeInstanceList", at: now + 9)))
    let later = now + 100_000
    try await file.keep(
      try answers("mqtt.DescribeInstanceList", at: later), of: place("ap-y"), at: later)
    let text = String(decoding: try #require(try SmallFile(file.path).read()), as: UTF8.self)
    #expect(!text.contains("ap-x") && text.contains("ap-y"))
  }

  @Test(arguments: [
    "", "no JSON", "[]", "{}", #"{"version":2,"entries":[]}"#,
    #"{"version":1,"entries":[{"place":{"endpoint":"e","region":"r","account":"a"},"answers":5}]}"#,
  ])
  func anOddFileIsNone(text: String) async throws {
    let file = RegionAnswersFile(home.path + "/answers.json")
    home.write("answers.json", text)
    #expect(file.answers(of: place("ap-x"), at: now).isEmpty)
    let learnt = try answers("mqtt.DescribeInstanceList", at: now)
    try await file.keep(learnt, of: place("ap-x"), at: now)
    #expect(file.answers(of: place("ap-x"), at: now) == learnt)
  }
}
