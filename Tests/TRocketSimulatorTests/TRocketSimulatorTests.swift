import Testing
@testable import TRocketSimulator
