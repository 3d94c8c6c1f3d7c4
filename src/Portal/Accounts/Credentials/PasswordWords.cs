using System.Collections.Immutable;

namespace Partnership.Portal.Accounts.Credentials;

/// <summary>What somebody who knows the person or the partnership would try first.</summary>
/// <param name="Name">The person's name.</param>
/// <param name="Address">The e-mail address that they sign in with.</param>
/// <param name="Organisation">The name of their organisation; empty when it is not known yet.</param>
/// <param name="Partnership">The partnership's name and its own words.</param>
internal sealed record PasswordWords(string Name, string Address, string Organisation, ImmutableArray<string> Partnership)
{
    /// <summary>Shorter parts of names stand in other words too often to be refused.</summary>
    private const int Shortest = 4;

    /// <summary>Parts of names that say nothing about whose they are.</summary>
    private static readonly ImmutableArray<string> Everyday = ["with", "from", "that", "this", "your", "their", "http", "https", "www"];

    /// <summary>Each word that must not be in the password, with what it is.</summary>
    public IEnumerable<(PasswordProblem Problem, string Word)> All =>
        Parts(Name).Select(word => (PasswordProblem.OwnName, word))
            .Concat(Parts(Address.Split('@')[0]).Concat(Site).Select(word => (PasswordProblem.OwnAddress, word)))
            .Concat(Parts(Organisation).Select(word => (PasswordProblem.OrganisationName, word)))
            .Concat(Partnership.SelectMany(Parts).Select(word => (PasswordProblem.PartnershipWord, word)))
            .DistinctBy(each => each.Item2, StringComparer.OrdinalIgnoreCase);

    // Of "people.example.org" the parts but the last: "org" is everybody's.
    private IEnumerable<string> Site => Address.Split('@') is [_, var site] ? site.Split('.')[..^1].SelectMany(Parts) : [];

    private static IEnumerable<string> Parts(string text) => new string([.. text.Select(letter => char.IsLetterOrDigit(letter) ? letter : ' ')])
        .Split(' ', StringSplitOptions.RemoveEmptyEntries)
        .Where(word => word.Length >= Shortest && !Everyday.Contains(word, StringComparer.OrdinalIgnoreCase));
}
