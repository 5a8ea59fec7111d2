/// Student's t distribution, as far as intervals of 95 % need it.
enum StudentT {
  /// The 97.5 % quantile, right to nine digits and more. `degrees` of freedom are at least 1.
  static func quantile(degrees: Int) -> Double {
    degrees <= exact.count ? exact[max(degrees, 1) - 1] : expanded(Double(degrees))
  }

  /// Of 1 to 100 degrees of freedom: where the probability below is solved for, by halving.
  private static let exact: [Double] = (1...100).map { degrees in
    var (low, high) = (1.0, 16.0)
    // Each step gives a bit; a Double has 53.
    for _ in 0..<60 {
      let middle = (low + high) / 2
      if central(middle, degrees: degrees) < 0.95 { low = middle } else { high = middle }
    }
    return (low + high) / 2
  }

  /// The probability of −t … t, the finite sums of Abramowitz & Stegun 26.7.3 and 26.7.4, with tan θ = t/√ν.
  static func central(_ t: Double, degrees: Int) -> Double {
    let tangent = t / Double(degrees).squareRoot()
    let cosine2 = 1 / (1 + tangent * tangent)
    let sine = tangent * cosine2.squareRoot()
    let isOdd = degrees % 2 == 1
    // 1, 1/2 cos² θ, 1·3/(2·4) cos⁴ θ … for an even number, cos θ times 1, 2/3 cos² θ … for an odd one.
    var term = 1.0
    var sum = 0.0
    for factor in stride(from: isOdd ? 3 : 2, through: degrees, by: 2) {
      sum += term
      term *= Double(factor - 1) / Double(factor) * cosine2
    }
    if !isOdd { return sine * sum }
    return 2 / Double.pi * (arcTangent(tangent) + sine * cosine2.squareRoot() * sum)
  }

  /// The angle is halved until its series ends soon.
  private static func arcTangent(_ x: Double) -> Double {
    var (x, halvings) = (x, 1.0)
    while x.magnitude > 0.1 {
      x /= 1 + (1 + x * x).squareRoot()
      halvings *= 2
    }
    var (power, sum) = (x, 0.0)
    for odd in stride(from: 1.0, through: 17, by: 2) {
      sum += power / odd
      power *= -x * x
    }
    return halvings * sum
  }

  /// The expansion in 1/ν of Abramowitz & Stegun 26.7.5 (Fisher & Cornish 1960). What follows its four terms is
  /// below 10⁻⁹ from 100 degrees of freedom on.
  private static func expanded(_ degrees: Double) -> Double {
    let z = Interval.z
    let z2 = z * z
    let first = (z2 + 1) / 4
    let second = ((5 * z2 + 16) * z2 + 3) / 96
    let third = (((3 * z2 + 19) * z2 + 17) * z2 - 15) / 384
    let fourth = ((((79 * z2 + 776) * z2 + 1482) * z2 - 1920) * z2 - 945) / 92_160
    return z * (1 + (first + (second + (third + fourth / degrees) / degrees) / degrees) / degrees)
  }
}
