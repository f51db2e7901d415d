/* jy-record-form.c
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include "jy-record-form.h"

#include <string.h>

#include <glib/gi18n.h>

#include "jy-attempt.h"
#include "jy-closing.h"
#include "jy-date.h"

#define MAX_COUNT 100000000

const char *
jy_record_read_count (JyFieldReading *reading)
{
  guint64 value;

  if (!g_ascii_string_to_unsigned (reading->text, 10, 0, MAX_COUNT, &value, NULL))
    return _("Type a whole number.");

  reading->value = g_strdup_printf ("%" G_GUINT64_FORMAT, value);
  return NULL;
}

const char *
jy_record_read_money (JyFieldReading *reading)
{
  g_auto (GStrv) parts = g_strsplit (reading->text, ".", 2);
  guint64 yuan, fen = 0;
  gsize digits = parts[1] != NULL ? strlen (parts[1]) : 0;

  if (!g_ascii_string_to_unsigned (parts[0], 10, 0, MAX_COUNT, &yuan, NULL) || digits > 2 ||
      (digits > 0 && !g_ascii_string_to_unsigned (parts[1], 10, 0, 99, &fen, NULL)))
    return _("Type an amount in yuan, such as 120 or 49.50.");

  if (digits == 1)
    fen *= 10;
  reading->value = g_strdup_printf ("%" G_GUINT64_FORMAT, yuan * 100 + fen);
  return NULL;
}

static const JyField *
find_column (const JyRecordType *type, const char *name)
{
  for (const JyField *field = type->fields; field->column != NULL; field++)
    if (g_str_equal (field->column, name) && field->type != JY_FIELD_FOLDED &&
        field->type != JY_FIELD_PINYIN)
      return field;

  return NULL;
}

static char *
dup_money (gint64 fen)
{
  if (fen % 100 == 0)
    return g_strdup_printf ("%" G_GINT64_FORMAT, fen / 100);

  return g_strdup_printf ("%" G_GINT64_FORMAT ".%02d", fen / 100, (int) (fen % 100));
}

/* Returns: (transfer full): what is typed for it */
static char *
dup_text (const JyField *field, gconstpointer record)
{
  gconstpointer place = G_STRUCT_MEMBER_P (record, field->offset);
  char date[JY_DATE_TEXT_SIZE] = "";
  int number;

  switch (field->type)
    {
    case JY_FIELD_INT:
      return g_strdup_printf ("%d", *(const int *) place);
    case JY_FIELD_INT_OR_NULL:
    case JY_FIELD_COUNT:
      number = *(const int *) place;
      return number == (field->type == JY_FIELD_COUNT ? -1 : 0) ? g_strdup ("")
                                                                : g_strdup_printf ("%d", number);
    case JY_FIELD_AMOUNT:
      return dup_money (*(const gint64 *) place);
    case JY_FIELD_DATE:
      if (g_date_valid (place))
        jy_date_to_text (place, date);
      return g_strdup (date);
    case JY_FIELD_TEXT:
    case JY_FIELD_TEXT_OR_NULL:
      return g_strdup (*(char *const *) place);
    case JY_FIELD_ID:
    case JY_FIELD_FOLDED:
    case JY_FIELD_PINYIN:
    default:
      return NULL;
    }
}

static void
set_from_text (const JyField *field, gpointer record, const char *text)
{
  gpointer place = G_STRUCT_MEMBER_P (record, field->offset);
  gboolean is_empty = *text == '\0';

  switch (field->type)
    {
    case JY_FIELD_INT:
    case JY_FIELD_INT_OR_NULL:
    case JY_FIELD_COUNT:
      *(int *) place =
        is_empty && field->type == JY_FIELD_COUNT ? -1 : (int) g_ascii_strtoll (text, NULL, 10);
      break;
    case JY_FIELD_AMOUNT:
      *(gint64 *) place = g_ascii_strtoll (text, NULL, 10);
      break;
    case JY_FIELD_DATE:
      jy_date_from_text (text, place);
      break;
    case JY_FIELD_TEXT:
    case JY_FIELD_TEXT_OR_NULL:
      g_free (*(char **) place);
      *(char **) place = g_strdup (text);
      break;
    case JY_FIELD_ID:
    case JY_FIELD_FOLDED:
    case JY_FIELD_PINYIN:
    default:
      break;
    }
}

static void
show_choice (JyChoiceEntry *entry, const JyField *field, gconstpointer record)
{
  if (field->type == JY_FIELD_ID)
    jy_choice_entry_set_selected (entry, G_STRUCT_MEMBER (gint64, record, field->offset));
  else
    jy_choice_entry_set_selected_code (entry, G_STRUCT_MEMBER (char *, record, field->offset));
}

static void
collect_choice (JyChoiceEntry *entry, const JyField *field, gpointer record)
{
  JyOption *option = jy_choice_entry_get_choice (entry);
  const char *code = option != NULL ? jy_option_get_code (option) : NULL;

  if (field->type == JY_FIELD_ID)
    G_STRUCT_MEMBER (gint64, record, field->offset) = jy_choice_entry_get_selected (entry);
  else
    set_from_text (field, record, code != NULL ? code : "");
}

void
jy_record_form_show (JyFieldGrid *form,
                     const JyFieldInfo *fields,
                     const JyRecordType *type,
                     gconstpointer record)
{
  for (const JyFieldInfo *info = fields; info->name != NULL; info++)
    {
      const JyField *field = find_column (type, info->name);
      GtkWidget *input = jy_field_grid_get_input (form, info->name);
      g_autofree char *text = NULL;

      if (field == NULL)
        continue;

      if (JY_IS_CHOICE_ENTRY (input))
        show_choice (JY_CHOICE_ENTRY (input), field, record);
      else
        {
          text = dup_text (field, record);
          jy_field_grid_set_text (form, info->name, text);
        }
    }
}

gboolean
jy_record_form_collect (JyFieldGrid *form,
                        const JyFieldInfo *fields,
                        const JyRecordType *type,
                        gpointer record)
{
  for (const JyFieldInfo *info = fields; info->name != NULL; info++)
    {
      const JyField *field = find_column (type, info->name);
      GtkWidget *input = jy_field_grid_get_input (form, info->name);
      g_autofree char *value = NULL;

      if (field == NULL)
        continue;

      if (!JY_IS_CHOICE_ENTRY (input))
        {
          value = jy_field_grid_dup_value (form, info->name);
          set_from_text (field, record, value);
        }
      else if (jy_choice_entry_check (JY_CHOICE_ENTRY (input)))
        collect_choice (JY_CHOICE_ENTRY (input), field, record);
      else
        {
          gtk_widget_grab_focus (input);
          return FALSE;
        }
    }

  return TRUE;
}

/* What a dialog for a record knows. */
typedef struct
{
  const JyFieldInfo *fields;
  const JyRecordType *type;
  gpointer record;
  JyRecordOptions *options;
  gsize n_options;
} Dialog;

static void
dialog_free (gpointer data)
{
  Dialog *self = data;

  for (gsize i = 0; i < self->n_options; i++)
    g_clear_object (&self->options[i].options);
  g_free (self->options);
  jy_record_free (self->type, self->record);
  g_free (self);
}

void
jy_record_dialog_set_up (JyFieldDialog *dialog, JyFieldGrid *form)
{
  Dialog *self = jy_field_dialog_get_data (dialog);

  for (gsize i = 0; i < self->n_options; i++)
    {
      GtkWidget *entry = jy_choice_entry_new ();

      g_object_set (entry, "optional", self->options[i].optional, NULL);
      jy_choice_entry_set_choices (JY_CHOICE_ENTRY (entry), self->options[i].options);
      jy_field_grid_put_widget (form, self->options[i].name, entry);
    }

  jy_record_form_show (form, self->fields, self->type, self->record);
}

gpointer
jy_record_dialog_collect (JyFieldDialog *dialog, JyFieldGrid *form)
{
  Dialog *self = jy_field_dialog_get_data (dialog);
  gpointer record = jy_record_copy (self->type, self->record);

  if (jy_record_form_collect (form, self->fields, self->type, record))
    return record;

  jy_record_free (self->type, record);
  return NULL;
}

gpointer
jy_record_dialog_collect_list (JyFieldDialog *dialog, JyFieldGrid *form)
{
  const Dialog *self = jy_field_dialog_get_data (dialog);
  gpointer record = jy_record_dialog_collect (dialog, form);
  GPtrArray *records;

  if (record == NULL)
    return NULL;

  records = g_ptr_array_new_with_free_func (self->type->free);
  g_ptr_array_add (records, record);
  return records;
}

JyFieldDialog *
jy_record_dialog_new (GtkWidget *origin,
                      JyOffice *office,
                      const JyFieldDialogInfo *info,
                      const char *subject,
                      const JyRecordType *type,
                      gpointer record,
                      const JyRecordOptions *options,
                      gsize n_options)
{
  Dialog *self = g_new0 (Dialog, 1);

  self->fields = info->fields;
  self->type = type;
  self->record = record;
  self->options = g_memdup2 (options, n_options * sizeof *options);
  self->n_options = n_options;

  return jy_field_dialog_new (origin, office, info, subject, self, dialog_free);
}

void
jy_record_close (GtkWidget *origin, JyOffice *office, JyWorkFunc func, gconstpointer record)
{
  JyClosing closing = {
    .id = *(const gint64 *) record,
    .rev = *(const int *) G_STRUCT_MEMBER_P (record, sizeof (gint64)),
  };

  jy_office_get_today (office, &closing.day);
  jy_attempt (origin, office, _("It Could Not Be Ended"), func,
              g_memdup2 (&closing, sizeof closing), g_free);
}

/* What a deletion is asked with: the record, and how to free it. */
typedef struct
{
  JyWorkFunc func;
  const JyRecordType *type;
  gpointer record;
} Deletion;

static void
deletion_free (gpointer data)
{
  Deletion *self = data;

  jy_record_free (self->type, self->record);
  g_free (self);
}

static gpointer
run_deletion (JyWork *work, gpointer args, GError **error)
{
  Deletion *self = args;

  return self->func (work, self->record, error);
}

void
jy_record_take_away (GtkWidget *origin,
                     JyOffice *office,
                     JyWorkFunc func,
                     const JyRecordType *type,
                     gconstpointer record)
{
  Deletion *self = g_new0 (Deletion, 1);

  self->func = func;
  self->type = type;
  self->record = jy_record_copy (type, record);
  jy_attempt (origin, office, _("It Could Not Be Taken Away"), run_deletion, self, deletion_free);
}
