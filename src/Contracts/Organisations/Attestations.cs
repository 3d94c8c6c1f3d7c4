using System.Collections.Immutable;
using Partnership.Contracts.Kernel;

namespace Partnership.Contracts.Organisations;

/// <summary>
/// Says who of an organisation's people still works there: everybody who is not named, if <c>Confirmed</c>. The
/// memberships of those who left end; of those <c>ToChange</c> the roles or dates are to be put right. <c>Seen</c> is the
/// <see cref="OrganisationMembers.Mark"/> of the people who were shown.
/// </summary>
[GenerateSerializer, Immutable, Alias("attest-staff")]
public sealed record AttestStaff(
    [property: Id(0)] CommandId Command,
    [property: Id(1)] int Seen,
    [property: Id(2)] ImmutableArray<UserId> Left,
    [property: Id(3)] ImmutableArray<UserId> ToChange,
    [property: Id(4)] bool Confirmed);

/// <summary>
/// By which day an organisation has to say who works there, and when somebody last did. <c>LastBy</c> is empty where that
/// was somebody of another organisation. <c>ToChange</c> are those of whom something was to be put right then and has not
/// been since.
/// </summary>
[GenerateSerializer, Immutable, Alias("attestation-view")]
public sealed record AttestationView(
    [property: Id(0)] DateOnly? DueOn,
    [property: Id(1)] DateOnly? LastOn,
    [property: Id(2)] string LastBy,
    [property: Id(3)] ImmutableArray<UserId> ToChange)
{
    /// <summary>How many days before it is due an organisation is reminded.</summary>
    public const int ReminderDays = 14;

    /// <summary>Whether it is time to do it.</summary>
    public bool IsNear(DateOnly today) => DueOn is { } due && due <= today.AddDays(ReminderDays);
}

/// <summary>An organisation that has to say soon, or should have said, who works there.</summary>
[GenerateSerializer, Immutable, Alias("attestation-line")]
public sealed record AttestationLine(
    [property: Id(0)] OrganisationId Organisation,
    [property: Id(1)] string Name,
    [property: Id(2)] DateOnly DueOn,
    [property: Id(3)] DateOnly? LastOn,
    [property: Id(4)] int People,
    [property: Id(5)] bool HasAdministrator);

/// <summary>Those that are near or overdue, the longest overdue first, 100 at the most; and how many there are overdue and in all.</summary>
[GenerateSerializer, Immutable, Alias("attestation-list")]
public sealed record AttestationList(
    [property: Id(0)] ImmutableArray<AttestationLine> Lines, [property: Id(1)] int Overdue, [property: Id(2)] int All);
