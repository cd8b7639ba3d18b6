/// How far one call has come over its tries.
struct CallProgress {
  /// How long the call may take in all, in seconds.
  var timeoutSeconds: Double
  /// How often it was tried again.
  var retries = 0
  /// The `Date` header of the latest answer.
  var dateHeader: String?
  /// The skew of the clocks that the latest request was signed with, in seconds.
  var signedSkewSeconds = 0.0
  /// What the latest request was signed with.
  var credential: Credential
  private var deadline: Double?
  private var wasSignedAgain = false
  private var hadOtherKeys = false

  init(timeoutSeconds: Double, credential: Credential) {
    self.timeoutSeconds = timeoutSeconds
    self.credential = credential
  }

  /// What is left of the call's time. The clock starts when the call is first sent.
  mutating func remainingSeconds(now: Double) -> Double {
    let deadline = deadline ?? now + timeoutSeconds
    self.deadline = deadline
    return max(0.001, deadline - now)
  }

  /// Whether a try after such a pause would still begin in time.
  func hasTime(for pauseSeconds: Double, now: Double) -> Bool {
    deadline.map { now + pauseSeconds < $0 } ?? true
  }

  /// Whether the call is to be signed again at once, which helps one time and only where the
  /// service found the signature too old or too new, and told a time that this request was not
  /// signed with: another call may have learnt of it meanwhile.
  mutating func mayResign(after error: CloudError, learn: (String?) -> Double?) -> Bool {
    guard error.code == "AuthFailure.SignatureExpire", !wasSignedAgain,
      let skew = learn(dateHeader), ClockSkew.differ(skew, signedSkewSeconds)
    else { return false }
    wasSignedAgain = true
    return true
  }

  /// Whether the call is to be sent again with other keys, which helps one time.
  mutating func mayTake(otherKeys: Credential?, mutates: Bool) -> Bool {
    guard otherKeys != nil, !mutates, !hadOtherKeys else { return false }
    hadOtherKeys = true
    return true
  }
}
