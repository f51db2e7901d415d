/* jy-template-compare.c
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include "jy-template-compare.h"

#include <glib/gi18n.h>

#include "jy-paper-field.h"
#include "jy-template-private.h"

typedef struct
{
  GString *text;
  gboolean to_names;
} Renaming;

static gboolean
add_renamed (const char *before, gsize length, const char *field, gpointer data)
{
  Renaming *self = data;
  const JyPaperField *known;

  g_string_append_len (self->text, before, (gssize) length);
  if (field == NULL)
    return TRUE;

  known = self->to_names ? jy_paper_field_find_label (field) : jy_paper_field_find (field);
  if (known != NULL)
    field = self->to_names ? known->name : jy_paper_field_get_label (known);
  g_string_append_printf (self->text, "{%s}", field);

  return TRUE;
}

static char *
rename_fields (const char *text, gboolean to_names)
{
  Renaming self = { g_string_new (NULL), to_names };

  jy_template_split (text, add_renamed, &self);
  return g_string_free (self.text, FALSE);
}

char *
jy_template_dup_shown (const char *text)
{
  return rename_fields (text, FALSE);
}

char *
jy_template_dup_stored (const char *shown)
{
  return rename_fields (shown, TRUE);
}

void
jy_template_difference_free (JyTemplateDifference *self)
{
  if (self == NULL)
    return;

  g_free (self->before);
  g_free (self->after);
  g_free (self);
}

static void
add_fact (GString *line, const char *text)
{
  g_string_append_printf (line, " · %s", text);
}

static void
add_number (GString *line, const char *name, double value)
{
  g_string_append_printf (line, " · %s %g", name, value);
}

static void
add_styles (GString *line, JyTextStyle style)
{
  for (const JyStyleName *name = jy_style_names; name->word != NULL; name++)
    if ((style & name->style) != 0)
      add_fact (line, g_dpgettext2 (NULL, "style", name->name));
}

/* All that an element says and looks like, in one line, without its children. */
static char *
describe (const JyElement *self)
{
  JyElementParts parts = jy_element_kind_get_parts (self->kind);
  g_autofree char *text = jy_template_dup_shown (self->text->str);
  GString *line = g_string_new (jy_element_kind_get_name (self->kind));

  if (self->title != NULL && *self->title != '\0')
    add_fact (line, self->title);
  if (*text != '\0')
    g_string_append_printf (line, ": %s", text);
  if (self->list != NULL)
    {
      const JyPaperListName *list = jy_paper_list_find (self->list);

      add_fact (line, list != NULL ? g_dpgettext2 (NULL, "field list", list->label) : self->list);
    }
  if (self->when != NULL)
    {
      const JyPaperField *field = jy_paper_field_find (self->when);

      add_fact (line, field != NULL ? jy_paper_field_get_label (field) : self->when);
    }
  add_styles (line, self->style);
  if ((parts & JY_PART_WIDTH) != 0 && self->width != 1)
    add_number (line, _("width"), self->width);
  if ((parts & JY_PART_HEIGHT) != 0 && self->height > 0)
    add_number (line, _("height (mm)"), self->height);
  if ((parts & JY_PART_ACROSS) != 0)
    add_number (line, _("side by side"), self->across);
  if ((parts & JY_PART_LEAST) != 0 && self->least > 0)
    add_number (line, _("least rows"), self->least);

  return g_string_free (line, FALSE);
}

static void
collect (const JyElement *element, GPtrArray *lines)
{
  for (guint i = 0; i < element->children->len; i++)
    {
      const JyElement *child = element->children->pdata[i];

      g_ptr_array_add (lines, describe (child));
      collect (child, lines);
    }
}

static GPtrArray *
list_lines (JyTemplate *self)
{
  GPtrArray *lines = g_ptr_array_new_with_free_func (g_free);
  GString *head = g_string_new (jy_element_kind_get_name (JY_ELEMENT_DOCUMENT));

  add_fact (head, jy_paper_get_name (jy_template_get_paper (self)));
  add_number (head, _("size"), jy_template_get_size (self));
  add_number (head, _("slogan"), jy_template_get_slogan (self));
  g_ptr_array_add (lines, g_string_free (head, FALSE));
  collect (jy_template_get_root (self), lines);

  return lines;
}

static void
add_difference (GPtrArray *list, const char *before, const char *after)
{
  JyTemplateDifference *last = list->len > 0 ? list->pdata[list->len - 1] : NULL;
  JyTemplateDifference *self;

  /* What was taken out and what is new in its place is one that was changed. */
  if (before == NULL && last != NULL && last->after == NULL)
    {
      last->after = g_strdup (after);
      return;
    }

  self = g_new0 (JyTemplateDifference, 1);
  self->before = g_strdup (before);
  self->after = g_strdup (after);
  g_ptr_array_add (list, self);
}

/* The longest lines that both have stay, all others differ. */
GPtrArray *
jy_template_compare (JyTemplate *before, JyTemplate *after)
{
  g_autoptr (GPtrArray) a = list_lines (before);
  g_autoptr (GPtrArray) b = list_lines (after);
  gsize width = b->len + 1;
  g_autofree guint16 *length = g_new0 (guint16, (a->len + 1) * width);
  GPtrArray *list = g_ptr_array_new_with_free_func ((GDestroyNotify) jy_template_difference_free);
  guint i = 0, j = 0;

  for (guint x = a->len; x-- > 0;)
    for (guint y = b->len; y-- > 0;)
      length[x * width + y] = g_str_equal (a->pdata[x], b->pdata[y])
                                ? (guint16) (length[(x + 1) * width + y + 1] + 1)
                                : MAX (length[(x + 1) * width + y], length[x * width + y + 1]);

  while (i < a->len || j < b->len)
    {
      if (i < a->len && j < b->len && g_str_equal (a->pdata[i], b->pdata[j]))
        {
          g_ptr_array_add (list, NULL); /* parts what does not belong together */
          i++;
          j++;
        }
      else if (j == b->len ||
               (i < a->len && length[(i + 1) * width + j] >= length[i * width + j + 1]))
        add_difference (list, a->pdata[i++], NULL);
      else
        add_difference (list, NULL, b->pdata[j++]);
    }
  while (g_ptr_array_remove (list, NULL))
    ;

  return list;
}
