/* jy-answer-sheet.c
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include "jy-answer-sheet-private.h"

#include <glib/gi18n.h>

#include "jy-answer-words.h"
#include "jy-form-fill.h"
#include "jy-form-typed.h"

/* A section of the form on screen. */
typedef struct
{
  const JyFormSection *section;
  GtkWidget *title;
} Heading;

enum
{
  SIGNAL_CHANGED,
  SIGNAL_LEFT,
  SIGNAL_SUBMITTED,
  N_SIGNALS
};

static guint signals[N_SIGNALS];

G_DEFINE_FINAL_TYPE (JyAnswerSheet, jy_answer_sheet, GTK_TYPE_BOX)

static void
changed_cb (JyAnswerSheet *self)
{
  g_signal_emit (self, signals[SIGNAL_CHANGED], 0);
}

static void
left_cb (JyAnswerSheet *self)
{
  if (self->form != NULL)
    g_signal_emit (self, signals[SIGNAL_LEFT], 0);
}

static void
done_cb (JyAnswerSheet *self)
{
  if (!gtk_widget_child_focus (GTK_WIDGET (self), GTK_DIR_TAB_FORWARD))
    g_signal_emit (self, signals[SIGNAL_SUBMITTED], 0);
}

static JyAnswerRow *
find_row (JyAnswerSheet *self, const char *field)
{
  for (guint i = 0; i < self->rows->len; i++)
    if (jy_answer_row_covers (self->rows->pdata[i], field))
      return self->rows->pdata[i];

  return NULL;
}

/* Which row the focus is in; -1 for none. */
static int
find_focus (JyAnswerSheet *self)
{
  GtkRoot *root = gtk_widget_get_root (GTK_WIDGET (self));
  GtkWidget *focus = root != NULL ? gtk_root_get_focus (root) : NULL;

  for (guint i = 0; focus != NULL && i < self->rows->len; i++)
    if (gtk_widget_is_ancestor (focus, self->rows->pdata[i]))
      return (int) i;

  return -1;
}

static gboolean
waits_for_answer (JyAnswerSheet *self, JyAnswerRow *row)
{
  const JyFormField *field = jy_answer_row_get_field (row);

  return gtk_widget_get_visible (GTK_WIDGET (row)) && *jy_answer_row_get_typed (row) == '\0' &&
         jy_form_field_is_required (field, self->answers, &self->context);
}

/* To the next field that must be answered; past the last one, as Enter in the last field. */
static gboolean
skip_cb (GtkWidget *widget, GVariant *args G_GNUC_UNUSED, gpointer data G_GNUC_UNUSED)
{
  JyAnswerSheet *self = JY_ANSWER_SHEET (widget);

  for (guint i = (guint) (find_focus (self) + 1); i < self->rows->len; i++)
    if (waits_for_answer (self, self->rows->pdata[i]))
      {
        jy_answer_row_take_focus (self->rows->pdata[i]);
        return GDK_EVENT_STOP;
      }

  g_signal_emit (self, signals[SIGNAL_SUBMITTED], 0);
  return GDK_EVENT_STOP;
}

static void
add_keys (JyAnswerSheet *self)
{
  static const guint keys[] = { GDK_KEY_Page_Down, GDK_KEY_KP_Page_Down, GDK_KEY_KP_Add };
  GtkEventController *controller = gtk_shortcut_controller_new ();

  for (gsize i = 0; i < G_N_ELEMENTS (keys); i++)
    gtk_shortcut_controller_add_shortcut (
      GTK_SHORTCUT_CONTROLLER (controller),
      gtk_shortcut_new (gtk_keyval_trigger_new (keys[i], 0),
                        gtk_callback_action_new (skip_cb, NULL, NULL)));
  gtk_event_controller_set_propagation_phase (controller, GTK_PHASE_CAPTURE);
  gtk_widget_add_controller (GTK_WIDGET (self), controller);
}

/* Tab goes from row to row as the form has them.  Left to itself it goes by where they stand, and
 * passes by a row that appeared with the last key and was not laid out yet. */
static gboolean
jy_answer_sheet_focus (GtkWidget *widget, GtkDirectionType direction)
{
  JyAnswerSheet *self = JY_ANSWER_SHEET (widget);
  int step = direction == GTK_DIR_TAB_BACKWARD ? -1 : 1;
  int at = find_focus (self);

  if (direction != GTK_DIR_TAB_FORWARD && direction != GTK_DIR_TAB_BACKWARD)
    return GTK_WIDGET_CLASS (jy_answer_sheet_parent_class)->focus (widget, direction);

  if (at < 0 && step < 0)
    at = (int) self->rows->len;
  for (at += step; at >= 0 && at < (int) self->rows->len; at += step)
    if (jy_answer_row_take_focus (self->rows->pdata[at]))
      return TRUE;

  return FALSE;
}

static void
jy_answer_sheet_dispose (GObject *object)
{
  JyAnswerSheet *self = JY_ANSWER_SHEET (object);

  self->form = NULL;
  g_ptr_array_set_size (self->rows, 0);
  for (GtkWidget *child; (child = gtk_widget_get_first_child (GTK_WIDGET (self))) != NULL;)
    gtk_box_remove (GTK_BOX (self), child);

  G_OBJECT_CLASS (jy_answer_sheet_parent_class)->dispose (object);
}

static void
jy_answer_sheet_finalize (GObject *object)
{
  JyAnswerSheet *self = JY_ANSWER_SHEET (object);

  g_clear_pointer (&self->rows, g_ptr_array_unref);
  g_clear_pointer (&self->headings, g_array_unref);
  g_clear_pointer (&self->answers, jy_answers_free);
  g_clear_pointer (&self->issues, g_ptr_array_unref);
  g_clear_pointer (&self->garbled, g_hash_table_unref);

  G_OBJECT_CLASS (jy_answer_sheet_parent_class)->finalize (object);
}

static void
jy_answer_sheet_class_init (JyAnswerSheetClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  static const char *const names[] = { "changed", "left", "submitted" };

  object_class->dispose = jy_answer_sheet_dispose;
  object_class->finalize = jy_answer_sheet_finalize;
  GTK_WIDGET_CLASS (klass)->focus = jy_answer_sheet_focus;
  for (gsize i = 0; i < G_N_ELEMENTS (names); i++)
    signals[i] = g_signal_new (names[i], JY_TYPE_ANSWER_SHEET, G_SIGNAL_RUN_LAST, 0, NULL, NULL,
                               NULL, G_TYPE_NONE, 0);
}

static void
jy_answer_sheet_init (JyAnswerSheet *self)
{
  gtk_orientable_set_orientation (GTK_ORIENTABLE (self), GTK_ORIENTATION_VERTICAL);
  self->rows = g_ptr_array_new ();
  self->headings = g_array_new (FALSE, FALSE, sizeof (Heading));
  self->answers = jy_answers_new ();
  self->issues = g_ptr_array_new_with_free_func ((GDestroyNotify) jy_form_issue_free);
  self->garbled = g_hash_table_new_full (NULL, NULL, NULL, g_free);
  add_keys (self);
}

GtkWidget *
jy_answer_sheet_new (void)
{
  return g_object_new (JY_TYPE_ANSWER_SHEET, NULL);
}

static void
add_heading (JyAnswerSheet *self, const JyFormSection *section)
{
  Heading heading = { section, gtk_label_new (jy_form_section_get_title (section)) };

  gtk_label_set_xalign (GTK_LABEL (heading.title), 0);
  gtk_widget_add_css_class (heading.title, "heading");
  gtk_widget_add_css_class (heading.title, "answer-heading");
  gtk_box_append (GTK_BOX (self), heading.title);
  g_array_append_val (self->headings, heading);
}

static void
add_row (JyAnswerSheet *self, const JyFormField *field)
{
  GtkWidget *row = jy_answer_row_new (self->form, field);

  g_signal_connect_swapped (row, "changed", G_CALLBACK (changed_cb), self);
  g_signal_connect_swapped (row, "entered", G_CALLBACK (jy_answer_sheet_keep_in_sight), self);
  g_signal_connect_swapped (row, "left", G_CALLBACK (left_cb), self);
  g_signal_connect_swapped (row, "done", G_CALLBACK (done_cb), self);
  gtk_box_append (GTK_BOX (self), row);
  g_ptr_array_add (self->rows, row);
}

static void
build (JyAnswerSheet *self, const JyForm *form)
{
  const JyFormSection *section = NULL;

  self->form = NULL; /* what goes says nothing */
  g_ptr_array_set_size (self->rows, 0);
  g_array_set_size (self->headings, 0);
  g_hash_table_remove_all (self->garbled);
  for (GtkWidget *child; (child = gtk_widget_get_first_child (GTK_WIDGET (self))) != NULL;)
    gtk_box_remove (GTK_BOX (self), child);

  self->form = form;
  for (guint i = 0; i < form->fields->len; i++)
    {
      const JyFormField *field = form->fields->pdata[i];

      if (field->section != section)
        add_heading (self, field->section);
      section = field->section;
      if (!jy_form_is_second_of_pair (form, field))
        add_row (self, field);
    }
}

void
jy_answer_sheet_show (JyAnswerSheet *self, const JyForm *form, const JyAnswers *answers)
{
  g_return_if_fail (JY_IS_ANSWER_SHEET (self));
  g_return_if_fail (form != NULL && answers != NULL);

  if (self->form != form)
    build (self, form);
  for (guint i = 0; i < self->rows->len; i++)
    {
      JyAnswerRow *row = self->rows->pdata[i];
      g_autofree char *typed = jy_answer_dup_typed (form, jy_answer_row_get_field (row), answers);

      jy_answer_row_set_typed (row, typed);
      jy_answer_row_say (row, JY_ANSWER_NOTE, NULL);
    }
}

void
jy_answer_sheet_set_typed (JyAnswerSheet *self, const JyAnswers *typed)
{
  g_return_if_fail (JY_IS_ANSWER_SHEET (self));

  for (guint i = 0; i < self->rows->len; i++)
    {
      JyAnswerRow *row = self->rows->pdata[i];

      jy_answer_row_set_typed (row, jy_answers_get (typed, jy_answer_row_get_field (row)->id));
    }
}

void
jy_answer_sheet_get_typed (JyAnswerSheet *self, JyAnswers *typed)
{
  g_return_if_fail (JY_IS_ANSWER_SHEET (self));

  for (guint i = 0; i < self->rows->len; i++)
    {
      JyAnswerRow *row = self->rows->pdata[i];

      jy_answers_set (typed, jy_answer_row_get_field (row)->id, jy_answer_row_get_typed (row));
    }
}

/* A field that is not asked has no answer, whatever was typed there before. */
static void
read_row (JyAnswerSheet *self, JyAnswerRow *row)
{
  const JyFormField *field = jy_answer_row_get_field (row);
  gboolean is_shown = jy_form_field_is_shown (field, self->answers, &self->context);
  g_autoptr (GError) error = NULL;

  gtk_widget_set_visible (GTK_WIDGET (row), is_shown);
  if (is_shown && field->computed == NULL &&
      !jy_form_enter (self->form, self->answers, field->id, jy_answer_row_get_typed (row),
                      &self->context.today, &error))
    g_hash_table_insert (self->garbled, row, g_strdup (error->message));
}

static void
show_headings (JyAnswerSheet *self)
{
  for (guint i = 0; i < self->headings->len; i++)
    {
      const Heading *heading = &g_array_index (self->headings, Heading, i);
      gboolean has_rows = FALSE;

      for (guint j = 0; j < self->rows->len; j++)
        has_rows |= jy_answer_row_get_field (self->rows->pdata[j])->section == heading->section &&
                    gtk_widget_get_visible (self->rows->pdata[j]);
      gtk_widget_set_visible (heading->title, has_rows);
    }
}

const JyAnswers *
jy_answer_sheet_read (JyAnswerSheet *self, const JyRecordDesk *desk)
{
  const JyPreviousRecord *last = jy_record_desk_get_last (desk);

  g_return_val_if_fail (JY_IS_ANSWER_SHEET (self), NULL);
  g_return_val_if_fail (self->form == desk->form, NULL);

  g_clear_pointer (&self->answers, jy_answers_free);
  self->answers = jy_answers_new ();
  self->context = desk->context;
  g_hash_table_remove_all (self->garbled);
  for (guint i = 0; i < self->rows->len; i++)
    read_row (self, self->rows->pdata[i]);
  jy_form_compute (self->form, self->answers, &self->context);

  for (guint i = 0; i < self->rows->len; i++)
    {
      jy_answer_row_show_answer (self->rows->pdata[i], self->answers);
      jy_answer_row_show_last (self->rows->pdata[i], last != NULL ? last->answers : NULL);
    }
  show_headings (self);
  g_clear_pointer (&self->issues, g_ptr_array_unref);
  self->issues = jy_form_check (self->form, self->answers, &self->context);

  return self->answers;
}

void
jy_answer_sheet_focus_first (JyAnswerSheet *self)
{
  g_return_if_fail (JY_IS_ANSWER_SHEET (self));

  for (guint i = 0; i < self->rows->len; i++)
    if (jy_answer_row_take_focus (self->rows->pdata[i]))
      return;
}

void
jy_answer_sheet_focus_field (JyAnswerSheet *self, const char *field)
{
  JyAnswerRow *row;

  g_return_if_fail (JY_IS_ANSWER_SHEET (self));

  row = find_row (self, field);
  if (row != NULL)
    jy_answer_row_take_focus (row);
}
