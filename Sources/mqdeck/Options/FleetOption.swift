import ArgumentParser

/// The sizes of the simulated cloud.
enum FleetOption: String, ExpressibleByArgument, CaseIterable {
  case small, large, incidents
}
