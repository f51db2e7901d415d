/* jy-element-form.c
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include "jy-element-form.h"

#include <glib/gi18n.h>

#include "jy-choice-entry.h"
#include "jy-labelled.h"
#include "jy-paper-field.h"
#include "jy-slogan.h"
#include "jy-template-compare.h"

#define N_STYLES 5
#define N_SLOGANS 4

/* Those that the element has; the others are NULL. */
typedef struct
{
  GtkTextBuffer *text;
  GtkWidget *text_view;
  GtkWidget *fields;
  GtkWidget *styles[N_STYLES];
  GtkWidget *title;
  GtkWidget *list;
  GtkWidget *when;
  GtkWidget *width;
  GtkWidget *height;
  GtkWidget *across;
  GtkWidget *least;
  GtkWidget *paper;
  GtkWidget *size;
  GtkWidget *slogan;
} Parts;

struct _JyElementForm
{
  AdwBin parent_instance;

  JyTemplate *template; /* (unowned) (nullable) */
  JyElement *element;   /* (unowned) (nullable) */
  gboolean filling;

  Parts parts;
};

G_DEFINE_FINAL_TYPE (JyElementForm, jy_element_form, ADW_TYPE_BIN)

enum
{
  SIGNAL_CHANGED,
  N_SIGNALS
};

static guint signals[N_SIGNALS];

static double
get_number (GtkWidget *spin, double otherwise)
{
  return spin != NULL ? gtk_spin_button_get_value (GTK_SPIN_BUTTON (spin)) : otherwise;
}

static void
collect_text (JyElementForm *self)
{
  GtkTextIter start, end;
  g_autofree char *shown = NULL;
  g_autofree char *text = NULL;

  if (self->parts.text == NULL)
    return;

  gtk_text_buffer_get_bounds (self->parts.text, &start, &end);
  shown = gtk_text_buffer_get_text (self->parts.text, &start, &end, FALSE);
  text = jy_template_dup_stored (shown);
  g_string_assign (self->element->text, text);
}

static void
collect_words (JyElementForm *self)
{
  JyElement *element = self->element;

  if (self->parts.title != NULL)
    {
      g_free (element->title);
      element->title = g_strdup (gtk_editable_get_text (GTK_EDITABLE (self->parts.title)));
    }
  if (self->parts.list != NULL)
    {
      guint chosen = gtk_drop_down_get_selected (GTK_DROP_DOWN (self->parts.list));

      g_free (element->list);
      element->list = chosen > 0 ? g_strdup (jy_paper_lists[chosen - 1].name) : NULL;
    }
  if (self->parts.when != NULL)
    {
      JyOption *option = jy_choice_entry_get_choice (JY_CHOICE_ENTRY (self->parts.when));

      g_free (element->when);
      element->when =
        option != NULL ? g_strdup (jy_paper_fields[jy_option_get_id (option) - 1].name) : NULL;
    }
  for (gsize i = 0; i < N_STYLES && self->parts.styles[i] != NULL; i++)
    {
      JyTextStyle style = jy_style_names[i].style;
      gboolean has = gtk_check_button_get_active (GTK_CHECK_BUTTON (self->parts.styles[i]));

      element->style = has ? element->style | style : element->style & ~style;
    }
}

static void
collect_document (JyElementForm *self)
{
  if (self->parts.paper != NULL)
    jy_template_set_paper (
      self->template, (JyPaper) gtk_drop_down_get_selected (GTK_DROP_DOWN (self->parts.paper)));
  if (self->parts.size != NULL)
    jy_template_set_size (self->template, get_number (self->parts.size, 0));
  if (self->parts.slogan != NULL)
    jy_template_set_slogan (self->template,
                            gtk_drop_down_get_selected (GTK_DROP_DOWN (self->parts.slogan)));
}

/* Whatever it was, all is read again. */
static void
changed_cb (JyElementForm *self)
{
  JyElement *element = self->element;

  if (self->filling || element == NULL)
    return;

  collect_text (self);
  collect_words (self);
  collect_document (self);
  element->width = get_number (self->parts.width, element->width);
  element->height = get_number (self->parts.height, element->height);
  element->across = (guint) get_number (self->parts.across, element->across);
  element->least = (guint) get_number (self->parts.least, element->least);
  g_signal_emit (self, signals[SIGNAL_CHANGED], 0);
}

/* Tells of whatever is done with @widget by @signal. */
static GtkWidget *
follow (JyElementForm *self, GtkWidget *widget, const char *signal)
{
  g_signal_connect_object (widget, signal, G_CALLBACK (changed_cb), self, G_CONNECT_SWAPPED);

  return widget;
}

/* A field goes where the text is being written. */
static void
field_cb (JyElementForm *self)
{
  JyOption *option = jy_choice_entry_get_choice (JY_CHOICE_ENTRY (self->parts.fields));
  g_autofree char *field = NULL;

  if (option == NULL || self->filling)
    return;

  field = g_strdup_printf ("{%s}", jy_option_get_text (option));
  self->filling = TRUE;
  jy_choice_entry_set_choice (JY_CHOICE_ENTRY (self->parts.fields), NULL);
  self->filling = FALSE;
  gtk_text_buffer_delete_selection (self->parts.text, TRUE, TRUE);
  gtk_text_buffer_insert_at_cursor (self->parts.text, field, -1);
  gtk_widget_grab_focus (self->parts.text_view);
}

static void
add_text (JyElementForm *self, GtkBox *box, const char *list)
{
  g_autofree char *shown = jy_template_dup_shown (self->element->text->str);

  self->parts.text_view = jy_labelled_add_text (box, _("Text of the element"), shown);
  self->parts.text = gtk_text_view_get_buffer (GTK_TEXT_VIEW (self->parts.text_view));
  gtk_text_buffer_set_enable_undo (self->parts.text, FALSE); /* the editor takes back */
  g_signal_connect_object (self->parts.text, "changed", G_CALLBACK (changed_cb), self,
                           G_CONNECT_SWAPPED);
  self->parts.fields = jy_labelled_add_field (box, _("Insert a field"), list);
  gtk_widget_set_tooltip_text (self->parts.fields, "Ctrl+I");
  g_signal_connect_object (self->parts.fields, "changed", G_CALLBACK (field_cb), self,
                           G_CONNECT_SWAPPED);
}

static void
add_styles (JyElementForm *self, GtkBox *box)
{
  GtkWidget *row = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 8);

  for (gsize i = 0; i < N_STYLES; i++)
    {
      const JyStyleName *name = &jy_style_names[i];

      self->parts.styles[i] =
        gtk_check_button_new_with_label (g_dpgettext2 (NULL, "style", name->name));
      gtk_check_button_set_active (GTK_CHECK_BUTTON (self->parts.styles[i]),
                                   (self->element->style & name->style) != 0);
      follow (self, self->parts.styles[i], "toggled");
      gtk_box_append (GTK_BOX (row), self->parts.styles[i]);
    }
  gtk_box_append (box, row);
}

static GtkWidget *
add_spin (JyElementForm *self,
          GtkBox *box,
          const char *label,
          double value,
          double least,
          double most,
          double step)
{
  return follow (self, jy_labelled_add_spin (box, label, value, least, most, step),
                 "value-changed");
}

static void
add_list (JyElementForm *self, GtkBox *box)
{
  g_autoptr (GPtrArray) names = g_ptr_array_new ();
  guint selected = 0;

  g_ptr_array_add (names, (gpointer) _("Nothing: rows to write in"));
  for (guint i = 0; jy_paper_lists[i].name != NULL; i++)
    {
      g_ptr_array_add (names,
                       (gpointer) g_dpgettext2 (NULL, "field list", jy_paper_lists[i].label));
      if (g_strcmp0 (self->element->list, jy_paper_lists[i].name) == 0)
        selected = i + 1;
    }
  g_ptr_array_add (names, NULL);
  self->parts.list =
    follow (self, jy_labelled_add_drop_down (box, _("A row for each of"), names, selected),
            "notify::selected");
}

static void
add_document (JyElementForm *self, GtkBox *box)
{
  g_autoptr (GPtrArray) papers = g_ptr_array_new ();
  g_autoptr (GPtrArray) slogans = g_ptr_array_new ();

  for (guint i = 0; i < JY_PAPER_CARDS; i++)
    g_ptr_array_add (papers, (gpointer) jy_paper_get_name ((JyPaper) i));
  g_ptr_array_add (papers, NULL);
  g_ptr_array_add (slogans, (gpointer) _("No slogan"));
  for (guint i = 0; i < N_SLOGANS; i++)
    g_ptr_array_add (slogans, (gpointer) jy_slogan_get (i));
  g_ptr_array_add (slogans, NULL);

  self->parts.size = add_spin (self, box, _("Font size"), jy_template_get_size (self->template),
                               JY_TEMPLATE_MIN_SIZE, JY_TEMPLATE_MAX_SIZE, 0.5);
  if (jy_template_is_card (self->template))
    return;

  self->parts.paper = follow (
    self,
    jy_labelled_add_drop_down (box, _("Paper"), papers, jy_template_get_paper (self->template)),
    "notify::selected");
  self->parts.slogan = follow (self,
                               jy_labelled_add_drop_down (box, _("In the foot"), slogans,
                                                          jy_template_get_slogan (self->template)),
                               "notify::selected");
}

static void
add_numbers (JyElementForm *self, GtkBox *box, JyElementParts parts)
{
  const JyElement *element = self->element;

  if ((parts & JY_PART_WIDTH) != 0)
    self->parts.width =
      add_spin (self, box, _("Share of width"), element->width, 0.1, JY_ELEMENT_MAX_SHARE, 0.1);
  if ((parts & JY_PART_HEIGHT) != 0)
    self->parts.height =
      add_spin (self, box, _("Height (mm)"), element->height, 0, JY_ELEMENT_MAX_MM, 0.5);
  if ((parts & JY_PART_ACROSS) != 0)
    self->parts.across =
      add_spin (self, box, _("Side by side"), element->across, 1, JY_ELEMENT_MAX_ACROSS, 1);
  if ((parts & JY_PART_LEAST) != 0)
    self->parts.least =
      add_spin (self, box, _("Least rows"), element->least, 0, JY_ELEMENT_MAX_LEAST, 1);
}

static void
add_parts (JyElementForm *self, GtkBox *box, const char *list)
{
  JyElement *element = self->element;
  JyElementParts parts = jy_element_kind_get_parts (element->kind);

  if ((parts & JY_PART_TITLE) != 0)
    {
      self->parts.title = gtk_entry_new ();
      gtk_editable_set_text (GTK_EDITABLE (self->parts.title),
                             element->title != NULL ? element->title : "");
      follow (self, self->parts.title, "changed");
      jy_labelled_append (box, _("Heading of the column"), self->parts.title);
    }
  if ((parts & JY_PART_TEXT) != 0)
    add_text (self, box, list);
  if ((parts & JY_PART_LIST) != 0 && element->kind == JY_ELEMENT_TABLE)
    add_list (self, box);
  if ((parts & JY_PART_WHEN) != 0)
    {
      const JyPaperField *field =
        element->when != NULL ? jy_paper_field_find (element->when) : NULL;

      self->parts.when = jy_labelled_add_field (
        box, element->kind == JY_ELEMENT_TICK ? _("Ticked if known") : _("Only if known"), list);
      jy_choice_entry_set_selected (JY_CHOICE_ENTRY (self->parts.when),
                                    field != NULL ? field - jy_paper_fields + 1 : 0);
      follow (self, self->parts.when, "changed");
    }
  if ((parts & JY_PART_STYLE) != 0)
    add_styles (self, box);
  add_numbers (self, box, parts);
  if (element->kind == JY_ELEMENT_DOCUMENT)
    add_document (self, box);
}

static void
jy_element_form_dispose (GObject *object)
{
  JyElementForm *self = JY_ELEMENT_FORM (object);

  self->filling = TRUE;
  self->element = NULL;
  self->parts = (Parts){ 0 };

  G_OBJECT_CLASS (jy_element_form_parent_class)->dispose (object);
}

static void
jy_element_form_class_init (JyElementFormClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = jy_element_form_dispose;

  signals[SIGNAL_CHANGED] = g_signal_new ("changed", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST,
                                          0, NULL, NULL, NULL, G_TYPE_NONE, 0);
}

static void
jy_element_form_init (JyElementForm *self G_GNUC_UNUSED)
{
}

void
jy_element_form_show (JyElementForm *self,
                      JyTemplate *template,
                      JyElement *element,
                      const char *list)
{
  GtkWidget *box;

  g_return_if_fail (JY_IS_ELEMENT_FORM (self));

  self->filling = TRUE;
  self->parts = (Parts){ 0 };
  self->template = template;
  self->element = element;
  adw_bin_set_child (ADW_BIN (self), NULL);
  if (element != NULL)
    {
      GtkWidget *kind = gtk_label_new (jy_element_kind_get_name (element->kind));

      box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 6);
      gtk_label_set_xalign (GTK_LABEL (kind), 0);
      gtk_widget_add_css_class (kind, "heading");
      gtk_widget_add_css_class (box, "element-form");
      gtk_box_append (GTK_BOX (box), kind);
      add_parts (self, GTK_BOX (box), list);
      adw_bin_set_child (ADW_BIN (self), box);
    }
  self->filling = FALSE;
}

void
jy_element_form_focus_fields (JyElementForm *self)
{
  g_return_if_fail (JY_IS_ELEMENT_FORM (self));

  if (self->parts.fields != NULL)
    gtk_widget_child_focus (self->parts.fields, GTK_DIR_TAB_FORWARD);
}
