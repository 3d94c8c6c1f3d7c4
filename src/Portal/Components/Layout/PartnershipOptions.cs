using System.ComponentModel.DataAnnotations;

namespace Partnership.Portal.Components.Layout;

/// <summary>Section "Partnership": what this installation is called and whether it is a demonstration.</summary>
public sealed class PartnershipOptions
{
    public const string Section = "Partnership";

    /// <summary>The partnership's own name, shown beside the product's.</summary>
    [Required(AllowEmptyStrings = true), StringLength(80)]
    public string Name { get; set; } = "";

    /// <summary>Everything in it is invented, and a banner says so on every page.</summary>
    public bool Demonstration { get; set; }
}
