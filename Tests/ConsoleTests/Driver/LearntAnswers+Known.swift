import ModelViewUpdate
import TencentCloud

@testable import Catalog
@testable import Console

extension LearntAnswers {
  /// What a console knows of a region that an earlier one looked at: which dialect it speaks.
  static func known(_ dialect: Dialect, in region: String, at moment: Moment) -> LearntAnswers {
    var known = RegionAnswers()
    for look in FirstLook.all {
      if dialect == .may2024 {
        known.learn(
          CloudError(
            .service(code: "InvalidAction", message: ""), action: look.today),
          at: moment.unixSeconds)
        known.learnAnswer(to: look.may2024, at: moment.unixSeconds)
      } else {
        known.learnAnswer(to: look.today, at: moment.unixSeconds)
      }
    }
    var answers = LearntAnswers()
    answers.merge(known, in: region)
    return answers
  }
}
