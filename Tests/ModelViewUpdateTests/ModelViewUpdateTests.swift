import Testing
@testable import ModelViewUpdate
