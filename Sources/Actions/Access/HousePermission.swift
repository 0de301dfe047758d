package import Domain
package import Journal

/// Asks whether the principal may perform an act of the house, before work that costs something: a refusal is noted for the
/// record of accesses like any other.
package struct HousePermission: Inquiry {
    let act: HousePolicy.Act

    /// Names the act.
    package init(for act: HousePolicy.Act) { self.act = act }

    /// - Throws: `Refusal` `forbidden`.
    package func answer(_ desk: Desk) throws { try desk.require(act) }
}
