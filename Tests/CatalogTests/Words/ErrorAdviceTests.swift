import CloudMonitor
import TRocket
import TencentCloud
import Testing

@testable import Catalog

@Suite struct ErrorAdviceTests {
  @Test func everyDocumentedCodeHasAdviceOfItsOwn() {
    for code in APICatalog.trocket.errorCodes {
      #expect(ErrorAdvice.codes.contains(code), "\(code)")
    }
    let texts = APICatalog.trocket.errorCodes.compactMap { ErrorAdvice.phrase($0)?.english }
    #expect(Set(texts).count == texts.count)
  }

  /// What monitor says has advice, of its own where that of its family is about an instance.
  @Test func everyCodeOfMonitorIsExplained() {
    let codes = APICatalog.monitor.errorCodes
    #expect(codes.contains("FailedOperation.ErrNotOpen"))
    for code in codes {
      #expect(ErrorAdvice.phrase(code) != nil, "\(code)")
      if code.hasPrefix("FailedOperation.") {
        #expect(ErrorAdvice.codes.contains(code), "\(code)")
      }
    }
  }

  @Test func adviceIsInBothLanguages() {
    for code in ErrorAdvice.codes {
      let phrase = ErrorAdvice.phrase(code)
      #expect(phrase?.english.hasSuffix(".") == true, "\(code)")
      #expect(phrase?.chinese.hasSuffix("。") == true, "\(code)")
    }
  }

  @Test func aNewerCodeGetsTheAdviceOfItsFamily() {
    #expect(ErrorAdvice.phrase("ResourceNotFound.Queue") == ErrorAdvice.phrase("ResourceNotFound"))
    #expect(
      ErrorAdvice.phrase("LimitExceeded.TopicNum.Hour")
        == ErrorAdvice.phrase("LimitExceeded.TopicNum"))
    #expect(ErrorAdvice.phrase("SomethingNew") == nil)
  }
}
