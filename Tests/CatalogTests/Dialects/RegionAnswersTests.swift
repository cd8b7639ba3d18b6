import FoundationEssentials
import TencentCloud
import Testing

@testable import Catalog

/// What is learnt of a region.
@Suite struct RegionAnswersTests {
  private static let now: Int64 = 1_800_000_000
  private static let fusion = ActionID(service: "trocket", name: "DescribeFusionInstanceList")
  private static let rocketList = ActionID(service: "trocket", name: "DescribeInstanceList")
  private static let mqttList = ActionID(service: "mqtt", name: "DescribeInstanceList")
  private static let oldMQTTList = ActionID(service: "trocket", name: "DescribeMQTTInstanceList")

  private func refusal(_ code: String, of action: ActionID) -> CloudError {
    CloudError(.service(code: code, message: ""), action: action)
  }

  @Test(arguments: ["InvalidAction", "ActionOffline"])
  func anActionIsAbsentByItsCode(code: String) {
    var answers = RegionAnswers()
    let isNews = answers.learn(refusal(code, of: Self.fusion), at: Self.now)
    #expect(!isNews)
    #expect(answers.standing(of: Self.fusion, at: Self.now) == .absent)
    #expect(answers.standing(of: Self.rocketList, at: Self.now) == nil)
    #expect(answers.standing(ofProduct: "trocket", at: Self.now) == nil)
  }

  @Test(arguments: ["NoSuchProduct", "UnsupportedRegion"])
  func aProductIsAbsentByItsCode(code: String) {
    var answers = RegionAnswers()
    answers.learn(refusal(code, of: Self.mqttList), at: Self.now)
    #expect(answers.standing(ofProduct: "mqtt", at: Self.now) == .absent)
    #expect(
      answers.standing(of: ActionID(service: "mqtt", name: "KickOutClient"), at: Self.now)
        == .absent)
    #expect(answers.standing(of: Self.rocketList, at: Self.now) == nil)
    // It came meanwhile.
    answers.learnAnswer(to: Self.mqttList, at: Self.now + 1)
    #expect(answers.standing(of: Self.mqttList, at: Self.now + 1) == .present)
    #expect(answers.standing(ofProduct: "mqtt", at: Self.now + 1) == .present)
  }

  @Test(arguments: [
    "UnauthorizedOperation", "UnauthorizedOperation.CamNoAuth",
    "AuthFailure.UnauthorizedOperation",
  ])
  func aMissingRightIsNeitherAbsentNorBroken(code: String) {
    var answers = RegionAnswers()
    answers.learn(refusal(code, of: Self.fusion), at: Self.now)
    #expect(answers.standing(of: Self.fusion, at: Self.now) == .noRight)
    #expect(answers.dialect(of: .rocketMQ, at: Self.now) == .today)
    #expect(answers.questions(at: Self.now) == [Self.rocketList, Self.mqttList])
  }

  @Test(arguments: [
    CloudError.Kind.transport(.unreachable(detail: "x")), .httpStatus(502), .redirected,
    .cancelled, .service(code: "InternalError", message: ""),
    .service(code: "RequestLimitExceeded", message: ""),
    .service(code: "AuthFailure.SignatureFailure", message: ""),
    .service(code: "SomethingNew", message: ""),
  ])
  func whateverElseFailsMeansNothing(kind: CloudError.Kind) {
    var answers = RegionAnswers()
    answers.learnAnswer(to: Self.fusion, at: Self.now)
    answers.learn(refusal("InvalidAction", of: Self.oldMQTTList), at: Self.now)
    let before = answers
    for action in [Self.fusion, Self.oldMQTTList, Self.mqttList] {
      let isNews = answers.learn(CloudError(kind, action: action), at: Self.now + 5)
      #expect(!isNews)
    }
    #expect(answers == before)
  }

  /// A refusal that only the action itself makes shows that it is there.
  @Test func aRefusalOfItsOwnIsAnAnswer() {
    let action = ActionID(service: "trocket", name: "DeleteTopic")
    var answers = RegionAnswers()
    answers.learn(refusal("InvalidAction", of: action), at: Self.now)
    answers.learn(refusal("ResourceNotFound.Topic", of: action), at: Self.now + 1)
    #expect(answers.standing(of: action, at: Self.now + 1) == .present)
  }

  @Test func aRefusedActionThatWasThereMakesAllDoubtful() {
    var answers = RegionAnswers()
    answers.learnAnswer(to: Self.fusion, at: Self.now)
    answers.learnAnswer(to: Self.mqttList, at: Self.now)
    #expect(answers.questions(at: Self.now).isEmpty)
    let isSurprise = answers.learn(refusal("ActionOffline", of: Self.fusion), at: Self.now + 1)
    #expect(isSurprise)
    #expect(answers.questions(at: Self.now + 1) == [Self.rocketList, Self.mqttList])
    #expect(answers.standing(of: Self.fusion, at: Self.now + 1) == .absent)
    // The same again is no news.
    let isNews = answers.learn(refusal("ActionOffline", of: Self.fusion), at: Self.now + 2)
    #expect(!isNews)
  }

  @Test func whatIsAbsentIsAskedAgainWhenTheUserWantsIt() {
    var answers = RegionAnswers()
    answers.learn(refusal("NoSuchProduct", of: Self.mqttList), at: Self.now)
    #expect(!answers.questions(at: Self.now).contains(Self.mqttList))
    answers.askAgain(Self.mqttList)
    #expect(answers.questions(at: Self.now).contains(Self.mqttList))
    answers.learnAnswer(to: Self.mqttList, at: Self.now)
    let before = answers
    answers.askAgain(Self.mqttList)
    #expect(answers == before)
  }

  @Test func aFactIsGoodForADay() {
    var answers = RegionAnswers()
    answers.learnAnswer(to: Self.fusion, at: Self.now)
    let day = RegionAnswers.lifetimeSeconds
    #expect(answers.standing(of: Self.fusion, at: Self.now + day - 1) == .present)
    for second in [Self.now + day, Self.now - 1, Int64.max, Int64.min] {
      #expect(answers.standing(of: Self.fusion, at: second) == nil)
      #expect(answers.fresh(at: second).isEmpty)
    }
  }

  /// Any region: which of the four lists are there decides what is asked, never more than each once.
  @Test(arguments: 0..<81) func questionsComeToAnEnd(number: Int) {
    let lists = [Self.fusion, Self.rocketList, Self.mqttList, Self.oldMQTTList]
    let kinds: [AnswerStanding] = [.present, .absent, .noRight]
    var rest = number
    var region: [ActionID: AnswerStanding] = [:]
    for action in lists {
      region[action] = kinds[rest % 3]
      rest /= 3
    }
    var answers = RegionAnswers()
    var asked: [ActionID] = []
    while let question = answers.questions(at: Self.now).first, asked.count < 9 {
      asked.append(question)
      switch region[question] {
      case .present: answers.learnAnswer(to: question, at: Self.now)
      case .absent: answers.learn(refusal("InvalidAction", of: question), at: Self.now)
      default: answers.learn(refusal("UnauthorizedOperation", of: question), at: Self.now)
      }
    }
    #expect(Set(asked).count == asked.count && asked.count <= 4)
    #expect(answers.questions(at: Self.now).isEmpty)
    for (kind, today, old) in [
      (InstanceKind.rocketMQ, Self.fusion, Self.rocketList),
      (.mqtt, Self.mqttList, Self.oldMQTTList),
    ] {
      let expected: Dialect? =
        region[today] != .absent ? .today : region[old] == .present ? .may2024 : nil
      #expect(answers.dialect(of: kind, at: Self.now) == expected)
      let look = FirstLook(kind: kind, today: today, may2024: old)
      let isOffered = region[today] != .absent || region[old] != .absent
      #expect(answers.isOffered(look, at: Self.now) == isOffered)
      #expect(RegionAnswers().isOffered(look, at: Self.now) == nil)
    }
  }

  // MARK: Properties

  private static func random(_ seed: UInt64) -> RegionAnswers {
    var state = seed &* 0x9E37_79B9_7F4A_7C15 | 1
    func next(_ bound: UInt64) -> UInt64 {
      state ^= state << 13
      state ^= state >> 7
      state ^= state << 17
      return state % bound
    }
    let actions = [fusion, rocketList, mqttList, oldMQTTList]
    let codes = ["InvalidAction", "NoSuchProduct", "UnauthorizedOperation.X", "InternalError"]
    var answers = RegionAnswers()
    for _ in 0..<next(9) {
      let action = actions[Int(next(4))]
      let second = now + Int64(next(4))
      if next(2) == 0 {
        answers.learnAnswer(to: action, at: second)
      } else {
        answers.learn(
          CloudError(.service(code: codes[Int(next(4))], message: ""), action: action), at: second)
      }
    }
    return answers
  }

  @Test(arguments: 0..<64 as Range<UInt64>) func mergingHasNoOrder(seed: UInt64) throws {
    let (one, two, three) =
      (Self.random(seed), Self.random(seed + 1000), Self.random(seed + 2000))
    #expect(one.merged(with: two) == two.merged(with: one))
    #expect(one.merged(with: one) == one)
    #expect(
      one.merged(with: two).merged(with: three) == one.merged(with: two.merged(with: three)))
    let written = try JSONEncoder().encode(one)
    #expect(try JSONDecoder().decode(RegionAnswers.self, from: written) == one)
  }

  @Test(arguments: [
    "{}", #"[{"of":"mqtt","is":"maybe","at":1}]"#, #"[{"of":"a.b.c","is":"absent","at":1}]"#,
    #"[{"of":"","is":"absent","at":1}]"#, #"[{"of":"mqtt","is":"absent"}]"#,
    #"[{"of":"mqtt","is":"absent","at":"1"}]"#,
  ])
  func whatIsOddIsUnreadable(json: String) {
    #expect(throws: DecodingError.self) {
      _ = try JSONDecoder().decode(RegionAnswers.self, from: Data(json.utf8))
    }
  }
}
