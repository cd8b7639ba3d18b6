import Testing
@testable import TencentCloud
