package import Domain
package import Journal

/// An inquiry that is answered only while the access it is made with stands as it was proved.
///
/// What is proved at a socket's handshake may end before the socket is where a revocation looks for it. Asked once it can
/// be found there, this leaves nothing between the two: either this sees the revocation, or the revocation finds the socket.
package struct StillStanding<Inner: Inquiry>: Inquiry {
    /// The answer, and when the session or token runs out unless it is used meanwhile; nil when never.
    package struct Stood: Sendable {
        package let answer: Inner.Answer
        package let accessEnds: Moment?
    }

    private let inner: Inner

    /// Wraps an inquiry.
    package init(_ inner: Inner) { self.inner = inner }

    /// - Throws: `Refusal` `unauthenticated` when the access has ended, `busy` when role or clearance are others by now, so
    ///   that the client comes back and is judged anew; what the inquiry throws.
    package func answer(_ desk: Desk) throws -> Stood {
        if let recorded = desk.scope.credential.recorded,
            try desk.scope(ofRecorded: recorded, at: desk.moment) != desk.scope
        {
            throw Refusal(.busy, "Your rights have changed; open it anew.", retryAfterMilliseconds: 100)
        }
        return Stood(answer: try inner.answer(desk), accessEnds: try desk.end(of: desk.scope.credential))
    }
}
