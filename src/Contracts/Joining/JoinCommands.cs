using System.Collections.Immutable;
using Partnership.Contracts.Kernel;
using Partnership.Contracts.Organisations;

namespace Partnership.Contracts.Joining;

/// <summary>
/// Asks that an organisation may join the partnership. <c>Where</c> and <c>HeardFrom</c> are in the asker's words; the
/// contact is kept apart from the rest and erased after the decision.
/// </summary>
[GenerateSerializer, Immutable, Alias("ask-to-join")]
public sealed record AskToJoin(
    [property: Id(0)] CommandId Command,
    [property: Id(1)] string Name,
    [property: Id(2)] OrganisationKind? Kind,
    [property: Id(3)] string Where,
    [property: Id(4)] string Services,
    [property: Id(5)] JoinContact Contact,
    [property: Id(6)] string HeardFrom);

/// <summary>Whom the partnership calls about a request to join; the phone may be left empty.</summary>
[GenerateSerializer, Immutable, Alias("join-contact")]
public sealed record JoinContact(
    [property: Id(0)] string Name, [property: Id(1)] string Address, [property: Id(2)] string Phone);

/// <summary>
/// Says yes: the organisation of this id was registered, and its first administrator invited. Says also what was checked,
/// which must be what is asked for at the least.
/// </summary>
[GenerateSerializer, Immutable, Alias("approve-joining")]
public sealed record ApproveJoining(
    [property: Id(0)] CommandId Command,
    [property: Id(1)] OrganisationId Organisation,
    [property: Id(2)] ImmutableArray<JoinCheck> Checked,
    [property: Id(3)] string Note);

/// <summary>Says no, and why.</summary>
[GenerateSerializer, Immutable, Alias("decline-joining")]
public sealed record DeclineJoining([property: Id(0)] CommandId Command, [property: Id(1)] string Because);

/// <summary>What the partnership verifies about who asks to join.</summary>
[GenerateSerializer, Alias("join-check")]
public enum JoinCheck
{
    /// <summary>The organisation is in a register: of charities, companies, schools, or as a public body.</summary>
    Registered = 1,

    /// <summary>The contact was called at a number found elsewhere, and is who they say.</summary>
    CalledBack = 2,

    /// <summary>Somebody who answers for the organisation knows of the request.</summary>
    HeadKnows = 3,

    /// <summary>It has a policy on safeguarding, where it works with children or adults at risk.</summary>
    Safeguarding = 4,

    /// <summary>It keeps what it is given safe: Cyber Essentials, or its own answer to the partnership's questions.</summary>
    Security = 5,
}
