namespace Profile.Parsing.Reading;

/// <summary>Knows the fields of forms into which readers write their address, as those who sign up for news do.</summary>
internal static class FormFields
{
    /// <summary>Whether the element, which is dropped, is such a field, or the label around one.</summary>
    public static bool AskForAddress(TreeElement element)
    {
        if (element.Type.Name != "label") return IsAddressField(element);
        TreeNode? node = element.First;
        while (node is not null && !(node is TreeElement field && IsAddressField(field))) node = node.Next;
        return node is not null;
    }

    /// <summary>Whether an <c>input</c> with this attribute is one.</summary>
    public static bool AsksForAddress(string name, ReadOnlySpan<char> value) =>
        name == "type" ? value.Equals("email", StringComparison.OrdinalIgnoreCase) : name == "name" && value.Contains("email", StringComparison.OrdinalIgnoreCase);

    private static bool IsAddressField(TreeElement element)
    {
        if (element.Type.Name != "input") return false;
        foreach (TreeAttribute attribute in element.OwnAttributes)
        {
            if (AsksForAddress(attribute.Name.ToString(), attribute.Value.Memory.Span)) return true;
        }
        return false;
    }
}
