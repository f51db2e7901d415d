/* jy-field-cell.c
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include "jy-editable.h"
#include "jy-field-private.h"

#include <glib/gi18n.h>

#include "jy-form-keys.h"
#include "jy-message.h"
#include "jy-text.h"

#define LABEL_CHARS 20 /* longer ones are wrapped */

const char *
jy_field_cell_read (JyFieldCell *self, char **value, char **words)
{
  g_autofree char *text = NULL;
  JyFieldReading reading = { .choices = self->field->choices,
                             .data = self->field->data,
                             .today = *jy_field_grid_get_today (self->form) };
  const char *wrong;

  *words = NULL;
  *value = NULL;
  if (GTK_IS_EDITABLE (self->input))
    text = jy_text_clean (gtk_editable_get_text (GTK_EDITABLE (self->input)));

  if (text == NULL || *text == '\0' || self->field->read == NULL)
    {
      *value = text != NULL ? g_steal_pointer (&text) : g_strdup ("");
      return NULL;
    }

  reading.text = text;
  wrong = self->field->read (&reading);
  *value = reading.value != NULL ? reading.value : g_strdup ("");
  *words = reading.words;

  return wrong;
}

void
jy_field_cell_show (JyFieldCell *self, gboolean complain)
{
  g_autofree char *value = NULL;
  g_autofree char *words = NULL;
  const char *wrong = jy_field_cell_read (self, &value, &words);

  gtk_label_set_text (self->words, words != NULL ? words : "");
  gtk_widget_set_tooltip_text (GTK_WIDGET (self->words), words);
  if (complain ? wrong != NULL : wrong == NULL) /* what a form found stays until it is typed over */
    jy_message_show_field (self->issue, self->input, wrong);
}

static void
typed_cb (JyFieldCell *self)
{
  jy_field_cell_show (self, FALSE);
  jy_field_cell_was_changed (self->form);
}

static void
activate_cb (JyFieldCell *self)
{
  jy_field_cell_was_done (self->form);
}

static void
entered_cb (JyFieldCell *self)
{
  jy_field_cell_was_entered (self->form, self);
}

static void
left_cb (JyFieldCell *self)
{
  jy_field_cell_show (self, TRUE);
}

/* Up and Down: a day on, a day back. */
static gboolean
day_key_cb (JyFieldCell *self, guint key)
{
  g_autofree char *day = NULL;

  if (key != GDK_KEY_Up && key != GDK_KEY_Down)
    return GDK_EVENT_PROPAGATE;

  day = jy_field_dup_other_day (gtk_editable_get_text (GTK_EDITABLE (self->input)),
                                jy_field_grid_get_today (self->form), key == GDK_KEY_Up ? 1 : -1);
  jy_editable_fill (GTK_EDITABLE (self->input), day);
  gtk_editable_set_position (GTK_EDITABLE (self->input), -1);

  return GDK_EVENT_STOP;
}

static void
add_day_keys (JyFieldCell *self, GtkWidget *entry)
{
  GtkEventController *keys = gtk_event_controller_key_new ();

  gtk_event_controller_set_propagation_phase (keys, GTK_PHASE_CAPTURE);
  g_signal_connect_swapped (keys, "key-pressed", G_CALLBACK (day_key_cb), self);
  gtk_widget_add_controller (entry, keys);
}

static GtkWidget *
make_entry (JyFieldCell *self)
{
  GtkWidget *entry = gtk_entry_new ();
  GtkEventController *focus = gtk_event_controller_focus_new ();

  if (self->field->chars > 0)
    {
      gtk_editable_set_width_chars (GTK_EDITABLE (entry), (int) self->field->chars);
      gtk_editable_set_max_width_chars (GTK_EDITABLE (entry), (int) self->field->chars);
    }
  g_signal_connect_swapped (entry, "changed", G_CALLBACK (typed_cb), self);
  g_signal_connect_swapped (entry, "activate", G_CALLBACK (activate_cb), self);
  g_signal_connect_swapped (focus, "enter", G_CALLBACK (entered_cb), self);
  g_signal_connect_swapped (focus, "leave", G_CALLBACK (left_cb), self);
  gtk_widget_add_controller (entry, focus);
  if (self->field->read == jy_field_read_date)
    add_day_keys (self, entry);

  return entry;
}

static GtkLabel *
make_note (const char *style)
{
  GtkLabel *label = GTK_LABEL (gtk_label_new (NULL));

  gtk_label_set_xalign (label, 0);
  gtk_widget_add_css_class (GTK_WIDGET (label), "caption");
  gtk_widget_add_css_class (GTK_WIDGET (label), style);

  return label;
}

void
jy_field_cell_set_input (JyFieldCell *self, GtkWidget *input)
{
  GtkWidget *line = gtk_widget_get_first_child (self->box);
  GtkWidget *focus;

  if (self->input != NULL)
    gtk_box_remove (GTK_BOX (line), self->input);
  self->input = input;
  gtk_box_prepend (GTK_BOX (line), input);
  gtk_widget_set_hexpand (input, self->field->chars == 0);

  focus = jy_form_find_focus (input);
  gtk_label_set_mnemonic_widget (GTK_LABEL (self->label), focus);
  gtk_accessible_update_property (GTK_ACCESSIBLE (focus), GTK_ACCESSIBLE_PROPERTY_LABEL,
                                  _(self->field->label), -1);
}

JyFieldCell *
jy_field_cell_new (JyFieldGrid *form, const JyFieldInfo *field)
{
  JyFieldCell *self = g_new0 (JyFieldCell, 1);
  GtkWidget *line = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 8);

  self->field = field;
  self->form = form;
  self->stored = g_strdup ("");

  self->label = gtk_label_new (_(field->label));
  gtk_label_set_xalign (GTK_LABEL (self->label), 1);
  gtk_label_set_justify (GTK_LABEL (self->label), GTK_JUSTIFY_RIGHT);
  gtk_label_set_wrap (GTK_LABEL (self->label), TRUE);
  gtk_label_set_max_width_chars (GTK_LABEL (self->label), LABEL_CHARS);
  gtk_widget_set_valign (self->label, GTK_ALIGN_START);
  gtk_widget_add_css_class (self->label, "field-label");
  gtk_widget_add_css_class (self->label, "dim-label");

  self->words = make_note ("words");
  gtk_label_set_ellipsize (self->words, PANGO_ELLIPSIZE_END);
  gtk_widget_set_hexpand (GTK_WIDGET (self->words), field->chars > 0);
  gtk_widget_set_visible (GTK_WIDGET (self->words), field->read != NULL);
  gtk_box_append (GTK_BOX (line), GTK_WIDGET (self->words));

  self->issue = make_note ("error-text");
  gtk_label_set_wrap (self->issue, TRUE);
  gtk_widget_set_visible (GTK_WIDGET (self->issue), FALSE);

  self->box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 0);
  gtk_widget_set_hexpand (self->box, TRUE);
  gtk_box_append (GTK_BOX (self->box), line);
  gtk_box_append (GTK_BOX (self->box), GTK_WIDGET (self->issue));
  jy_field_cell_set_input (self, make_entry (self));

  return self;
}

void
jy_field_cell_free (JyFieldCell *self)
{
  g_free (self->stored);
  g_free (self);
}
