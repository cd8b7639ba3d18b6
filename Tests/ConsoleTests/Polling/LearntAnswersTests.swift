import Catalog
import ModelViewUpdate
import TRocket
import TencentCloud
import Testing

@testable import Console

@Suite struct LearntAnswersTests {
  private let moment = Moment(uptimeMilliseconds: 0, unixMilliseconds: 1_800_000_000_000)

  private func refusal(_ code: String) -> CloudError {
    CloudError(.service(code: code, message: ""), action: DescribeTopicListByGroup.id)
  }

  /// Only a service without the action disables its key; an account without the right is told so.
  @Test(arguments: [
    ("InvalidAction", true, true), ("UnauthorizedOperation.CAM", false, true),
    ("InternalError", false, false), ("ResourceNotFound.Instance", false, false),
  ]) func aRefusalSaysWhatItSays(code: String, isAbsent: Bool, isOutOfReach: Bool) {
    var answers = LearntAnswers()
    answers.learn(refusal(code), in: "ap-guangzhou", at: moment)
    let action = DescribeTopicListByGroup.id
    #expect(answers.isAbsent(action, in: "ap-guangzhou", at: moment) == isAbsent)
    #expect(answers.isOutOfReach(action, in: "ap-guangzhou", at: moment) == isOutOfReach)
    #expect(!answers.isOutOfReach(action, in: "ap-beijing", at: moment))
    answers.askAgain(in: "ap-guangzhou")
    #expect(!answers.isOutOfReach(action, in: "ap-guangzhou", at: moment))
  }
}
