/* jy-field-table.c
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include "jy-field-table.h"

struct _JyFieldTable
{
  GArray *fields;  /* (element-type JyFieldInfo): zero-terminated */
  GPtrArray *kept; /* texts and lists of choices */
};

JyFieldTable *
jy_field_table_new (void)
{
  JyFieldTable *self = g_new0 (JyFieldTable, 1);

  self->fields = g_array_new (TRUE, TRUE, sizeof (JyFieldInfo));
  self->kept = g_ptr_array_new_with_free_func (g_free);

  return self;
}

void
jy_field_table_free (JyFieldTable *self)
{
  if (self == NULL)
    return;

  g_array_unref (self->fields);
  g_ptr_array_unref (self->kept);
  g_free (self);
}

const char *
jy_field_table_keep (JyFieldTable *self, char *text)
{
  g_ptr_array_add (self->kept, text);
  return text;
}

JyChoice *
jy_field_table_add_choices (JyFieldTable *self, gsize n)
{
  JyChoice *choices = g_new0 (JyChoice, n + 1);

  g_ptr_array_add (self->kept, choices);
  return choices;
}

void
jy_field_table_add (JyFieldTable *self, const JyFieldInfo *field)
{
  g_array_append_val (self->fields, *field);
}

const JyFieldInfo *
jy_field_table_get (JyFieldTable *self)
{
  return (const JyFieldInfo *) self->fields->data;
}
