import Testing
@testable import TRocket
