/* jy-answer-row.c
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include "jy-answer-row.h"

#include <glib/gi18n.h>

#include "jy-answer-words.h"
#include "jy-editable.h"

#define LABEL_CHARS 24
#define ENTRY_CHARS 10
#define LAST_CHARS 16

struct _JyAnswerRow
{
  GtkGrid parent_instance; /* a box would let a label be as wide as one line of it */

  const JyForm *form;
  const JyFormField *field;
  char *explained;   /* (nullable): the answer that the legend is of */
  JyAnswerTone tone; /* of what is said */
  gboolean setting;  /* the text is being set, not typed */
  gboolean typing;

  GtkEditable *entry; /* (nullable): %NULL: it is computed */
  GtkLabel *label;
  GtkLabel *legend;
  GtkLabel *last;
  GtkLabel *below;
};

enum
{
  SIGNAL_CHANGED,
  SIGNAL_DONE,
  SIGNAL_ENTERED,
  SIGNAL_LEFT,
  N_SIGNALS
};

static guint signals[N_SIGNALS];

G_DEFINE_FINAL_TYPE (JyAnswerRow, jy_answer_row, GTK_TYPE_GRID)

static gboolean
has_words (const JyFormField *field)
{
  return field->computed == NULL &&
         (field->type == JY_FORM_TEXT || field->type == JY_FORM_LONG_TEXT ||
          field->type == JY_FORM_MEDICATION);
}

static void
changed_cb (JyAnswerRow *self)
{
  if (self->setting)
    return;

  self->typing = TRUE;
  g_signal_emit (self, signals[SIGNAL_CHANGED], 0);
}

static void
activate_cb (JyAnswerRow *self)
{
  g_signal_emit (self, signals[SIGNAL_DONE], 0);
}

static void
enter_cb (JyAnswerRow *self)
{
  g_signal_emit (self, signals[SIGNAL_ENTERED], 0);
}

static void
leave_cb (JyAnswerRow *self)
{
  self->typing = FALSE;
  g_signal_emit (self, signals[SIGNAL_LEFT], 0);
}

static void
jy_answer_row_finalize (GObject *object)
{
  g_free (JY_ANSWER_ROW (object)->explained);

  G_OBJECT_CLASS (jy_answer_row_parent_class)->finalize (object);
}

static void
jy_answer_row_class_init (JyAnswerRowClass *klass)
{
  static const char *const names[] = { "changed", "done", "entered", "left" };

  G_OBJECT_CLASS (klass)->finalize = jy_answer_row_finalize;
  for (gsize i = 0; i < G_N_ELEMENTS (names); i++)
    signals[i] = g_signal_new (names[i], JY_TYPE_ANSWER_ROW, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL,
                               G_TYPE_NONE, 0);
}

static void
jy_answer_row_init (JyAnswerRow *self)
{
  gtk_widget_add_css_class (GTK_WIDGET (self), "answer");
}

static GtkLabel *
make_label (guint chars, const char *css_class)
{
  GtkLabel *label = GTK_LABEL (gtk_label_new (NULL));

  gtk_label_set_xalign (label, 0);
  gtk_label_set_wrap (label, TRUE);
  gtk_label_set_wrap_mode (label, PANGO_WRAP_WORD_CHAR);
  if (chars > 0)
    {
      gtk_label_set_width_chars (label, (int) chars);
      gtk_label_set_max_width_chars (label, (int) chars);
    }
  if (css_class != NULL)
    gtk_widget_add_css_class (GTK_WIDGET (label), css_class);

  return label;
}

/* In a grid of its own, which gives the line of its text to what stands beside it, and keeps it one
 * line high beside something higher. */
static GtkWidget *
make_entry (JyAnswerRow *self)
{
  GtkWidget *grid = gtk_grid_new ();
  GtkWidget *entry = gtk_entry_new ();
  GtkEventController *focus = gtk_event_controller_focus_new ();

  self->entry = GTK_EDITABLE (entry);
  gtk_editable_set_width_chars (self->entry, ENTRY_CHARS);
  if (has_words (self->field))
    gtk_widget_set_hexpand (entry, TRUE);
  else
    gtk_editable_set_max_width_chars (self->entry, ENTRY_CHARS);

  g_signal_connect_swapped (entry, "changed", G_CALLBACK (changed_cb), self);
  g_signal_connect_swapped (entry, "activate", G_CALLBACK (activate_cb), self);
  g_signal_connect_swapped (focus, "enter", G_CALLBACK (enter_cb), self);
  g_signal_connect_swapped (focus, "leave", G_CALLBACK (leave_cb), self);
  gtk_widget_add_controller (entry, focus);

  gtk_widget_set_valign (entry, GTK_ALIGN_BASELINE);
  gtk_grid_attach (GTK_GRID (grid), entry, 0, 0, 1, 1);

  return grid;
}

static void
name_entry (JyAnswerRow *self)
{
  gtk_label_set_mnemonic_widget (self->label, GTK_WIDGET (self->entry));
  gtk_accessible_update_property (GTK_ACCESSIBLE (self->entry), GTK_ACCESSIBLE_PROPERTY_LABEL,
                                  gtk_label_get_text (self->label), -1);
  gtk_accessible_update_relation (GTK_ACCESSIBLE (self->entry),
                                  GTK_ACCESSIBLE_RELATION_DESCRIBED_BY, self->legend, self->last,
                                  NULL, -1);
}

static void
make_labels (JyAnswerRow *self)
{
  const char *pair = jy_form_field_get_pair_label (self->field);

  self->label = make_label (LABEL_CHARS, "answer-label");
  gtk_label_set_xalign (self->label, 1);
  gtk_label_set_justify (self->label, GTK_JUSTIFY_RIGHT);
  gtk_label_set_text (self->label, *pair != '\0' ? pair : jy_form_field_get_label (self->field));
  self->legend = make_label (0, "answer-legend");
  gtk_widget_set_hexpand (GTK_WIDGET (self->legend), TRUE);
  self->last = make_label (LAST_CHARS, "answer-last");
  self->below = make_label (0, "answer-below");
  gtk_widget_set_visible (GTK_WIDGET (self->below), FALSE);
}

/* Beside each other their first lines stand on one line. */
static void
attach (JyAnswerRow *self, gpointer child, int column, int row, int width)
{
  gtk_widget_set_valign (child, row == 0 ? GTK_ALIGN_BASELINE : GTK_ALIGN_START);
  gtk_grid_attach (GTK_GRID (self), child, column, row, width, 1);
}

/* Label, then box, legend and last time, then what is wrong; words take the place of the legend,
 * which goes below them. */
static void
build (JyAnswerRow *self)
{
  gboolean is_words = has_words (self->field);

  make_labels (self);
  gtk_grid_set_row_baseline_position (GTK_GRID (self), 0, GTK_BASELINE_POSITION_TOP);
  attach (self, self->label, 0, 0, 1);
  if (self->field->computed == NULL)
    attach (self, make_entry (self), 1, 0, is_words ? 2 : 1);
  if (is_words)
    attach (self, self->legend, 1, 1, 2);
  else
    attach (self, self->legend, self->entry != NULL ? 2 : 1, 0, self->entry != NULL ? 1 : 2);
  attach (self, self->last, 3, 0, 1);
  attach (self, self->below, 1, 2, 2);
  if (self->entry != NULL)
    name_entry (self);
}

GtkWidget *
jy_answer_row_new (const JyForm *form, const JyFormField *field)
{
  JyAnswerRow *self = g_object_new (JY_TYPE_ANSWER_ROW, NULL);

  self->form = form;
  self->field = field;
  build (self);

  return GTK_WIDGET (self);
}

const JyFormField *
jy_answer_row_get_field (JyAnswerRow *self)
{
  g_return_val_if_fail (JY_IS_ANSWER_ROW (self), NULL);

  return self->field;
}

gboolean
jy_answer_row_covers (JyAnswerRow *self, const char *field)
{
  g_return_val_if_fail (JY_IS_ANSWER_ROW (self), FALSE);

  return g_strcmp0 (self->field->id, field) == 0 || g_strcmp0 (self->field->pair, field) == 0;
}

void
jy_answer_row_set_typed (JyAnswerRow *self, const char *typed)
{
  g_return_if_fail (JY_IS_ANSWER_ROW (self));

  if (self->entry == NULL)
    return;

  self->setting = TRUE;
  jy_editable_fill (self->entry, typed);
  gtk_editable_set_position (self->entry, -1);
  self->setting = FALSE;
}

const char *
jy_answer_row_get_typed (JyAnswerRow *self)
{
  g_return_val_if_fail (JY_IS_ANSWER_ROW (self), "");

  return self->entry != NULL ? gtk_editable_get_text (self->entry) : "";
}

gboolean
jy_answer_row_take_focus (JyAnswerRow *self)
{
  g_return_val_if_fail (JY_IS_ANSWER_ROW (self), FALSE);

  return self->entry != NULL && gtk_widget_get_visible (GTK_WIDGET (self)) &&
         gtk_widget_grab_focus (GTK_WIDGET (self->entry));
}

gboolean
jy_answer_row_is_typing (JyAnswerRow *self)
{
  g_return_val_if_fail (JY_IS_ANSWER_ROW (self), FALSE);

  return self->typing;
}

static void
set_label (GtkLabel *label, const char *markup)
{
  if (g_strcmp0 (gtk_label_get_label (label), markup) != 0)
    gtk_label_set_markup (label, markup);
}

/* A day typed in full means what it says. */
static gboolean
is_said_already (JyAnswerRow *self, const JyAnswers *answers)
{
  return self->field->type == JY_FORM_DATE &&
         g_str_equal (jy_answer_row_get_typed (self), jy_answers_get (answers, self->field->id));
}

/* What a legend is of: on a long form nearly all stay as they are at every key. */
static char *
dup_explained (JyAnswerRow *self, const JyAnswers *answers)
{
  const char *pair = self->field->pair;

  return g_strdup_printf ("%s/%s %d", jy_answers_get (answers, self->field->id),
                          pair != NULL ? jy_answers_get (answers, pair) : "",
                          is_said_already (self, answers));
}

static char *
dup_legend (JyAnswerRow *self, const JyAnswers *answers)
{
  g_autofree char *shown = NULL;

  if (self->entry != NULL)
    return is_said_already (self, answers)
             ? g_strdup ("")
             : jy_answer_dup_legend (self->form, self->field, answers);

  shown = jy_answer_dup_shown (self->form, self->field, answers);
  return g_markup_printf_escaped ("<b>%s</b>", *shown != '\0' ? shown : "–");
}

void
jy_answer_row_show_answer (JyAnswerRow *self, const JyAnswers *answers)
{
  g_autofree char *text = NULL;
  g_autofree char *explained = NULL;

  g_return_if_fail (JY_IS_ANSWER_ROW (self));

  explained = dup_explained (self, answers);
  if (g_strcmp0 (self->explained, explained) == 0)
    return;

  g_free (self->explained);
  self->explained = g_steal_pointer (&explained);
  text = dup_legend (self, answers);
  set_label (self->legend, text);
  if (has_words (self->field))
    gtk_widget_set_visible (GTK_WIDGET (self->legend), *text != '\0');
}

void
jy_answer_row_show_last (JyAnswerRow *self, const JyAnswers *last)
{
  g_autofree char *shown = NULL;
  g_autofree char *text = NULL;

  g_return_if_fail (JY_IS_ANSWER_ROW (self));

  shown = last != NULL ? jy_answer_dup_shown (self->form, self->field, last) : g_strdup ("");
  /* Translators: what was answered at the last visit, beside the field. */
  text = *shown != '\0' ? g_strdup_printf (_("Last: %s"), shown) : g_strdup ("");
  gtk_label_set_text (self->last, text);
}

void
jy_answer_row_say (JyAnswerRow *self, JyAnswerTone tone, const char *text)
{
  static const char *const styles[] = { "dim-label", "attention", "error-text" };
  static const char *const entries[] = { NULL, "warning", "error" };
  gboolean is_wrong = text != NULL && tone == JY_ANSWER_WRONG;

  g_return_if_fail (JY_IS_ANSWER_ROW (self));

  if (self->tone == tone &&
      g_str_equal (gtk_label_get_text (self->below), text != NULL ? text : ""))
    return; /* no style is looked up anew, and nothing is announced again */

  self->tone = tone;
  gtk_label_set_text (self->below, text != NULL ? text : "");
  gtk_widget_set_visible (GTK_WIDGET (self->below), text != NULL);
  for (gsize i = 0; i < G_N_ELEMENTS (styles); i++)
    {
      gtk_widget_remove_css_class (GTK_WIDGET (self->below), styles[i]);
      if (self->entry != NULL && entries[i] != NULL)
        gtk_widget_remove_css_class (GTK_WIDGET (self->entry), entries[i]);
    }
  gtk_widget_add_css_class (GTK_WIDGET (self->below), styles[tone]);
  if (self->entry == NULL)
    return;

  if (text != NULL && entries[tone] != NULL)
    gtk_widget_add_css_class (GTK_WIDGET (self->entry), entries[tone]);
  gtk_accessible_update_state (
    GTK_ACCESSIBLE (self->entry), GTK_ACCESSIBLE_STATE_INVALID,
    is_wrong ? GTK_ACCESSIBLE_INVALID_TRUE : GTK_ACCESSIBLE_INVALID_FALSE, -1);
}

const char *
jy_answer_row_get_said (JyAnswerRow *self)
{
  g_return_val_if_fail (JY_IS_ANSWER_ROW (self), "");

  return gtk_label_get_text (self->below);
}
