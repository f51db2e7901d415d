/* jy-template-names.c - which fields and parts a template names
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include "jy-template-private.h"

static gboolean
is_other (const char *before G_GNUC_UNUSED,
          gsize length G_GNUC_UNUSED,
          const char *field,
          gpointer data)
{
  return field == NULL || !g_str_has_prefix (field, data);
}

static gboolean
element_names (const JyElement *self, const char *prefix)
{
  if ((self->when != NULL && g_str_has_prefix (self->when, prefix)) ||
      !jy_template_split (self->text->str, is_other, (gpointer) prefix))
    return TRUE;

  for (guint i = 0; i < self->children->len; i++)
    if (element_names (self->children->pdata[i], prefix))
      return TRUE;

  return FALSE;
}

gboolean
jy_template_names (const JyTemplate *self, const char *prefix)
{
  return element_names (self->root, prefix);
}

gboolean
jy_template_has_part (const JyTemplate *self, const char *part)
{
  for (guint i = 0; i < self->root->children->len; i++)
    {
      const JyElement *element = self->root->children->pdata[i];

      if (element->kind == JY_ELEMENT_PART && g_strcmp0 (element->list, part) == 0)
        return TRUE;
    }

  return FALSE;
}
